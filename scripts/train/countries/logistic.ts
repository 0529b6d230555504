import { Adam } from '../adam.ts'

/** Features by name, and whether the answer is yes (1) or no (0). */
export interface Example {
  readonly features: ReadonlyMap<string, number>
  readonly label: number
}

const ROUNDS = 250
const RATE = 0.1

interface Row {
  readonly columns: Uint32Array
  readonly values: Float64Array
  readonly label: number
}

/** The weights of a logistic regression with an L2 penalty, found over all examples at once; always the same for the same examples. */
export function learnWeights(examples: readonly Example[], penalty: number): ReadonlyMap<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))]
  const column = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(
    ({ features, label }): Row => ({
      columns: Uint32Array.from(features.keys(), (name) => column.get(name) ?? 0),
      values: Float64Array.from(features.values()),
      label,
    }),
  )
  const adam = new Adam(names.length)
  const { weights } = adam
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeAt(weights, rows).map((sum, index) => (sum + penalty * (weights[index] ?? 0)) / rows.length)
    adam.step(slope, RATE * Math.min(1, (ROUNDS - round + 10) / 100))
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]))
}

function slopeAt(weights: Float64Array, rows: readonly Row[]): Float64Array {
  const slope = new Float64Array(weights.length)
  for (const { columns, values, label } of rows) {
    let logit = 0
    for (let index = 0; index < columns.length; index++)
      logit += (weights[columns[index] ?? 0] ?? 0) * (values[index] ?? 0)
    const error = 1 / (1 + Math.exp(-logit)) - label
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] ?? 0
      slope[column] = (slope[column] ?? 0) + error * (values[index] ?? 0)
    }
  }
  return slope
}
