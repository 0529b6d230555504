import type { Features } from '../../digest/keypoints/features.ts'
import { chance, type Weights } from '../../digest/keypoints/measure.ts'

/** One thing seen: its features, and whether it was so (1) or not (0). */
export interface Example {
  readonly features: Features
  readonly label: number
}

const ROUNDS = 8

/** Logistic regression with a ridge, by Newton’s method. */
export function regress(examples: readonly Example[], ridge = 1): Weights {
  const names = Object.keys(examples[0]?.features ?? {})
  const rows = examples.map(({ features }) => names.map((name) => features[name] ?? 0))
  let weights: Weights = Object.fromEntries(names.map((name) => [name, 0]))
  for (let round = 0; round < ROUNDS; round++) {
    const system = names.map((name, i) => {
      const row = new Float64Array(names.length + 1)
      row[i] = ridge
      row[names.length] = -ridge * (weights[name] ?? 0)
      return row
    })
    examples.forEach(({ features, label }, at) => {
      const p = chance(features, weights)
      addRow(system, rows[at] ?? [], p * (1 - p), label - p)
    })
    const step = solve(system)
    weights = Object.fromEntries(names.map((name, i) => [name, (weights[name] ?? 0) + (step[i] ?? 0)]))
  }
  return weights
}

/** Adds one example to the system: `weight` times the outer product of its features, and its error on the right. */
function addRow(system: readonly Float64Array[], row: readonly number[], weight: number, error: number): void {
  row.forEach((value, i) => {
    const sums = system[i]
    if (value === 0 || !sums) return
    row.forEach((other, j) => {
      sums[j] = (sums[j] ?? 0) + weight * value * other
    })
    sums[row.length] = (sums[row.length] ?? 0) + value * error
  })
}

/** Gaussian elimination of a positive definite system; the last column is the right-hand side. */
function solve(rows: readonly Float64Array[]): readonly number[] {
  const size = rows.length
  rows.forEach((row, i) => {
    const pivot = row[i] ?? 1
    for (const other of rows) {
      const factor = other === row ? 0 : (other[i] ?? 0) / pivot
      if (factor !== 0) for (let j = i; j <= size; j++) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0)
    }
  })
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1))
}
