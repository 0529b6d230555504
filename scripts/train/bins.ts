/** Columns cut into bins of about equal numbers of rows; `edges[column][bin]` is the greatest value in a bin. */
export interface Binned {
  readonly edges: readonly (readonly number[])[]
  readonly columns: readonly Uint8Array[]
}

export const BINS = 64
const SAMPLED = 20_000

/** Cuts every column of the rows into bins. The edges have three digits: enough for a question, and short to write. */
export function bin(rows: readonly Float32Array[], width: number): Binned {
  const edges = Array.from({ length: width }, (_, column) => cutColumn(rows, column))
  return { edges, columns: edges.map((cuts, column) => Uint8Array.from(rows, (row) => binOf(cuts, row[column] ?? 0))) }
}

function cutColumn(rows: readonly Float32Array[], column: number): readonly number[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLED))
  const values = Float32Array.from(
    { length: Math.ceil(rows.length / step) },
    (_, index) => rows[index * step]?.[column] ?? 0,
  ).sort()
  const distinct = values.filter((value, index) => value !== values[index - 1])
  const from = distinct.length <= BINS ? distinct : values
  const cuts = Array.from({ length: BINS - 1 }, (_, cut) =>
    Number((from[Math.floor(((cut + 1) * from.length) / BINS)] ?? 0).toPrecision(3)),
  )
  return [...new Set([Number((from[0] ?? 0).toPrecision(3)), ...cuts])].sort((a, b) => a - b).slice(0, BINS - 1)
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (cuts[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
