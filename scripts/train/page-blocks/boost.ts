import type { Forest, Tree } from '../../clean/page/score/trees.ts'

/** How a forest is grown. */
export interface Growth {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Shares of rows and columns that each tree sees. */
  readonly rowShare: number
  readonly columnShare: number
  /** The least sum of weights that a leaf may hold, and the L2 penalty on its score. */
  readonly leafWeight: number
  readonly penalty: number
  readonly seed: number
}

/** Rows with a target of 0 to 1 and a weight each. */
export interface Sample {
  readonly names: readonly string[]
  readonly rows: readonly Float32Array[]
  readonly targets: Float32Array
  readonly weights: Float32Array
}

const BINS = 64

/** Columns cut into bins of about equal numbers of rows; `edges[c][b]` is the greatest value in bin b. */
export interface Binned {
  readonly edges: readonly (readonly number[])[]
  readonly columns: readonly Uint8Array[]
}

export function bin(rows: readonly Float32Array[], width: number): Binned {
  const edges: number[][] = []
  const columns: Uint8Array[] = []
  const step = Math.max(1, Math.floor(rows.length / 20_000))
  for (let column = 0; column < width; column++) {
    const sampled: number[] = []
    for (let row = 0; row < rows.length; row += step) sampled.push(rows[row]?.[column] ?? 0)
    const sorted = Float32Array.from(sampled).sort()
    const cuts: number[] = []
    for (let cut = 1; cut < BINS; cut++) {
      const value = round(sorted[Math.floor((cut * sorted.length) / BINS)] ?? 0)
      if (cuts.length === 0 || value > (cuts.at(-1) ?? 0)) cuts.push(value)
    }
    edges.push(cuts)
    columns.push(Uint8Array.from(rows, (row) => binOf(cuts, row[column] ?? 0)))
  }
  return { edges, columns }
}

/** Three digits are enough for a question, and short to write. */
function round(value: number): number {
  return Number(value.toPrecision(3))
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

interface Split {
  readonly gain: number
  readonly column: number
  readonly cut: number
}

interface Leaf {
  readonly rows: Int32Array
  readonly gradient: number
  readonly hessian: number
  readonly split: Split | undefined
  yes?: Leaf
  no?: Leaf
}

/**
 * Grows a forest leaf by leaf on histograms (Ke et al., "LightGBM", NIPS 2017), for the logistic loss with soft targets.
 * Deterministic for a seed.
 */
export function grow(
  sample: Sample,
  binned: Binned,
  chosen: Int32Array,
  growth: Growth,
): { forest: Forest; scoreOf: (row: number) => number } {
  const { targets, weights } = sample
  const random = generator(growth.seed)
  const scores = new Float64Array(targets.length)
  const base = 0
  const gradients = new Float64Array(targets.length)
  const hessians = new Float64Array(targets.length)
  const trees: Tree[] = []
  const splitOf = (rows: Int32Array, columns: readonly number[], gradient: number, hessian: number) =>
    bestSplit(binned, rows, columns, gradients, hessians, gradient, hessian, growth)
  for (let round = 0; round < growth.trees; round++) {
    for (const row of chosen) {
      const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)))
      const weight = weights[row] ?? 0
      gradients[row] = weight * (probability - (targets[row] ?? 0))
      hessians[row] = weight * Math.max(probability * (1 - probability), 1e-6)
    }
    const rows = chosen.filter(() => random() < growth.rowShare)
    const columns = binned.columns.flatMap((_, column) => (random() < growth.columnShare ? [column] : []))
    const root = makeLeaf(rows, gradients, hessians, (gradient, hessian) => splitOf(rows, columns, gradient, hessian))
    const open = [root]
    for (let leaves = 1; leaves < growth.leaves; leaves++) {
      open.sort((a, b) => (a.split?.gain ?? 0) - (b.split?.gain ?? 0))
      const leaf = open.pop()
      if (!leaf?.split) break
      const { column, cut } = leaf.split
      const bins = binned.columns[column] ?? new Uint8Array()
      const yes = leaf.rows.filter((row) => (bins[row] ?? 0) <= cut)
      const no = leaf.rows.filter((row) => (bins[row] ?? 0) > cut)
      leaf.yes = makeLeaf(yes, gradients, hessians, (gradient, hessian) => splitOf(yes, columns, gradient, hessian))
      leaf.no = makeLeaf(no, gradients, hessians, (gradient, hessian) => splitOf(no, columns, gradient, hessian))
      open.push(leaf.yes, leaf.no)
    }
    const tree = write(root, binned, growth)
    trees.push(tree)
    const walk = compile(tree, binned)
    for (let row = 0; row < scores.length; row++) scores[row] = (scores[row] ?? 0) + walk(row)
  }
  return { forest: { features: sample.names, base, trees }, scoreOf: (row) => 1 / (1 + Math.exp(-(scores[row] ?? 0))) }
}

function makeLeaf(
  rows: Int32Array,
  gradients: Float64Array,
  hessians: Float64Array,
  split: (gradient: number, hessian: number) => Split | undefined,
): Leaf {
  let gradient = 0
  let hessian = 0
  for (const row of rows) {
    gradient += gradients[row] ?? 0
    hessian += hessians[row] ?? 0
  }
  return { rows, gradient, hessian, split: split(gradient, hessian) }
}

function bestSplit(
  { columns: bins, edges }: Binned,
  rows: Int32Array,
  columns: readonly number[],
  gradients: Float64Array,
  hessians: Float64Array,
  gradient: number,
  hessian: number,
  { leafWeight, penalty }: Growth,
): Split | undefined {
  if (hessian < 2 * leafWeight) return undefined
  const whole = gradient ** 2 / (hessian + penalty)
  let best: Split | undefined
  const sumG = new Float64Array(BINS)
  const sumH = new Float64Array(BINS)
  for (const column of columns) {
    const values = bins[column] ?? new Uint8Array()
    sumG.fill(0)
    sumH.fill(0)
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number
      const bin = values[row] as number
      sumG[bin] = (sumG[bin] as number) + (gradients[row] as number)
      sumH[bin] = (sumH[bin] as number) + (hessians[row] as number)
    }
    let g = 0
    let h = 0
    const last = edges[column]?.length ?? 0
    for (let cut = 0; cut < last; cut++) {
      g += sumG[cut] ?? 0
      h += sumH[cut] ?? 0
      if (h < leafWeight || hessian - h < leafWeight) continue
      const gain = g ** 2 / (h + penalty) + (gradient - g) ** 2 / (hessian - h + penalty) - whole
      if (gain > (best?.gain ?? 1e-9)) best = { gain, column, cut }
    }
  }
  return best
}

function write(leaf: Leaf, binned: Binned, growth: Growth): Tree {
  if (leaf.yes && leaf.no && leaf.split) {
    const { column, cut } = leaf.split
    return [column, binned.edges[column]?.[cut] ?? 0, write(leaf.yes, binned, growth), write(leaf.no, binned, growth)]
  }
  return Number(((-growth.rate * leaf.gradient) / (leaf.hessian + growth.penalty)).toFixed(4))
}

/** A tree over binned rows. */
function compile(tree: Tree, { columns, edges }: Binned): (row: number) => number {
  if (typeof tree === 'number') return () => tree
  const [column, value, yes, no] = tree
  const bins = columns[column] ?? new Uint8Array()
  const cut = edges[column]?.indexOf(value) ?? 0
  const [left, right] = [compile(yes, { columns, edges }), compile(no, { columns, edges })]
  return (row) => ((bins[row] ?? 0) <= cut ? left(row) : right(row))
}

/** Numbers of 0 to 1 that are the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
