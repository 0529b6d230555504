/** One thing to learn from: what is seen of it, and the number of its class. */
export interface Example {
  readonly features: readonly string[]
  readonly label: number
}

/** Trains an averaged perceptron (Collins 2002) and gives its weights by feature, one number a class. The order of examples is shuffled the same way each time. */
export function trainPerceptron(examples: readonly Example[], classes: number, rounds: number): Map<string, number[]> {
  const weights = new Map<string, number[]>()
  const sums = new Map<string, number[]>()
  const order = examples.map((_, index) => index)
  const random = createRandom(7)
  let step = 1
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]
      if (!example) continue
      const guess = predict(weights, example.features, classes)
      if (guess !== example.label) {
        for (const feature of example.features) {
          for (const [label, change] of [
            [example.label, 1],
            [guess, -1],
          ] as const) {
            add(weights, feature, label, change, classes)
            add(sums, feature, label, change * step, classes)
          }
        }
      }
      step++
    }
  }
  for (const [feature, row] of weights) {
    const sum = sums.get(feature)
    weights.set(
      feature,
      row.map((weight, label) => weight - (sum?.[label] ?? 0) / step),
    )
  }
  return weights
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

function add(table: Map<string, number[]>, feature: string, label: number, change: number, classes: number): void {
  let row = table.get(feature)
  if (!row) {
    row = new Array<number>(classes).fill(0)
    table.set(feature, row)
  }
  row[label] = (row[label] ?? 0) + change
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = kept
  }
}

/** A small generator with a seed, so that training gives the same weights each time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
