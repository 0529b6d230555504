import { chance } from '../../digest/keypoints/measure.ts'

/** One thing seen: its values, and what it was: 1 or 0. */
export interface Example {
  readonly values: readonly number[]
  readonly label: number
}

const ROUNDS = 8

/** Logistic regression with a ridge, by Newton’s method. */
export function regress(examples: readonly Example[], ridge = 1): readonly number[] {
  const size = examples[0]?.values.length ?? 0
  let weights: readonly number[] = new Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const system = weights.map((weight, i) => {
      const row = new Float64Array(size + 1)
      row[i] = ridge
      row[size] = -ridge * weight
      return row
    })
    for (const { values, label } of examples) {
      const p = chance(values, weights)
      addRow(system, values, p * (1 - p), label - p)
    }
    const step = solve(system)
    weights = weights.map((weight, i) => weight + (step[i] ?? 0))
  }
  return weights
}

/** Adds one example to the system: `weight` times the outer product of its features, and its error on the right. */
function addRow(system: readonly Float64Array[], row: readonly number[], weight: number, error: number): void {
  for (let i = 0; i < row.length; i++) {
    const value = row[i] ?? 0
    const sums = system[i]
    if (value === 0 || !sums) continue
    for (let j = 0; j < row.length; j++) sums[j] = (sums[j] ?? 0) + weight * value * (row[j] ?? 0)
    sums[row.length] = (sums[row.length] ?? 0) + value * error
  }
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
