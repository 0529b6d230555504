import { Adam } from '../adam.ts'

/** One thing to learn from: what is seen of it, and the number of its class. */
export interface Example {
  readonly features: readonly string[]
  readonly label: number
}

const ROUNDS = 200
const RATE = 0.1
/** The last part of the rounds goes in smaller steps. */
const SLOWER_AFTER = 0.7
const SLOWER = 0.2

interface Row {
  readonly features: readonly number[]
  readonly label: number
}

/**
 * Multinomial logistic regression with an L2 penalty: gives the weights by feature, one number a class, in logits.
 * Found over all examples at once, so that the same examples give the same weights.
 */
export function trainSoftmax(examples: readonly Example[], classes: number, penalty: number): Map<string, number[]> {
  const numbers = numberFeatures(examples)
  const rows = examples.map(({ features, label }) => ({
    features: features.flatMap((feature) => numbers.get(feature) ?? []),
    label,
  }))
  const adam = new Adam(numbers.size * classes)
  const { weights } = adam
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight) => penalty * weight)
    for (const row of rows) addSlope(row, classes, weights, slope)
    adam.step(slope, round < ROUNDS * SLOWER_AFTER ? RATE : RATE * SLOWER)
  }
  return new Map([...numbers].map(([feature, at]) => [feature, [...weights.slice(at * classes, (at + 1) * classes)]]))
}

function numberFeatures(examples: readonly Example[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) if (!numbers.has(feature)) numbers.set(feature, numbers.size)
  return numbers
}

/** Adds how the loss of one example changes with each weight. */
function addSlope({ features, label }: Row, classes: number, weights: Float64Array, slope: Float64Array): void {
  const sums = Array.from({ length: classes }, (_, of) =>
    features.reduce((sum, feature) => sum + (weights[feature * classes + of] ?? 0), 0),
  )
  const highest = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const all = odds.reduce((total, one) => total + one, 0)
  for (let of = 0; of < classes; of++) {
    const wrong = (odds[of] ?? 0) / all - (of === label ? 1 : 0)
    for (const feature of features) slope[feature * classes + of] = (slope[feature * classes + of] ?? 0) + wrong
  }
}

/** The number of the class that fits best. */
export function predict(
  weights: ReadonlyMap<string, readonly number[]>,
  features: readonly string[],
  classes: number,
): number {
  const scores = new Array<number>(classes).fill(0)
  for (const feature of features) {
    const row = weights.get(feature)
    if (row) for (let label = 0; label < classes; label++) scores[label] = (scores[label] ?? 0) + (row[label] ?? 0)
  }
  return scores.indexOf(Math.max(...scores))
}
