import { createRandom } from '../model/random.ts'
import type { Forest, Tree } from '../model/trees.ts'
import { BINS, type Binned } from './bins.ts'

export { bin } from './bins.ts'

/** How a forest is grown. */
export interface Growth {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** About what share of the rows, and of the columns, each tree sees. */
  readonly rowShare: number
  readonly columnShare: number
  /** The least sum of second derivatives that a leaf may hold, and the L2 penalty on its score. */
  readonly leafWeight: number
  readonly penalty: number
  readonly seed: number
}

/** The names of a row's values, and what is to be learnt of each row: a target of 0 to 1, and how much it weighs. */
export interface Sample {
  readonly names: readonly string[]
  readonly targets: Float32Array
  readonly weights: Float32Array
}

interface Split {
  readonly gain: number
  /** The place among the columns of this tree. */
  readonly place: number
  readonly cut: number
}

interface Leaf {
  readonly rows: Int32Array
  /** Per column and bin: the sum of gradients, then of second derivatives. */
  readonly histogram: Float64Array
  readonly gradient: number
  readonly hessian: number
  readonly split: Split | undefined
  yes?: Leaf
  no?: Leaf
}

/**
 * Grows a forest leaf by leaf on histograms, rows drawn by the size of their gradients (Ke et al., "LightGBM", NIPS 2017),
 * for the logistic loss with soft targets. Learns from the chosen rows, gives the scores of all. The same for the same seed.
 */
export function grow(
  { names, targets, weights }: Sample,
  binned: Binned,
  chosen: Int32Array,
  growth: Growth,
): { forest: Forest; scores: Float32Array } {
  const random = createRandom(growth.seed)
  const sums = new Float64Array(targets.length)
  const gradients = new Float64Array(targets.length)
  const hessians = new Float64Array(targets.length)
  const trees: Tree[] = []
  for (let round = 0; round < growth.trees; round++) {
    let size = 0
    for (const row of chosen) {
      const probability = sigmoid(sums[row] as number)
      const weight = weights[row] as number
      gradients[row] = weight * (probability - (targets[row] as number))
      hessians[row] = weight * Math.max(probability * (1 - probability), 1e-6)
      size += Math.abs(gradients[row] as number)
    }
    const mean = size / chosen.length
    const rows = chosen.filter((row) => {
      const drawn = Math.min(1, growth.rowShare * (0.3 + (0.7 * Math.abs(gradients[row] as number)) / mean))
      if (random() >= drawn) return false
      gradients[row] = (gradients[row] as number) / drawn
      hessians[row] = (hessians[row] as number) / drawn
      return true
    })
    const columns = binned.columns.flatMap((_, column) => (random() < growth.columnShare ? [column] : []))
    const tree = growTree(rows, columns, binned, gradients, hessians, growth)
    trees.push(tree)
    addTree(tree, binned, sums)
  }
  return { forest: { features: names, base: 0, trees }, scores: Float32Array.from(sums, sigmoid) }
}

function growTree(
  rows: Int32Array,
  columns: readonly number[],
  binned: Binned,
  gradients: Float64Array,
  hessians: Float64Array,
  growth: Growth,
): Tree {
  const bins = columns.map((column) => binned.columns[column] ?? new Uint8Array())
  const makeLeaf = (leafRows: Int32Array, histogram: Float64Array): Leaf => {
    let gradient = 0
    let hessian = 0
    for (const row of leafRows) {
      gradient += gradients[row] as number
      hessian += hessians[row] as number
    }
    return {
      rows: leafRows,
      histogram,
      gradient,
      hessian,
      split: bestSplit(histogram, bins.length, gradient, hessian, growth),
    }
  }
  const root = makeLeaf(rows, sumBins(rows, bins, gradients, hessians))
  const open = [root]
  for (let leaves = 1; leaves < growth.leaves; leaves++) {
    open.sort((a, b) => (a.split?.gain ?? 0) - (b.split?.gain ?? 0))
    const leaf = open.pop()
    if (!leaf?.split) break
    const { place, cut } = leaf.split
    const values = bins[place] ?? new Uint8Array()
    const yes = leaf.rows.filter((row) => (values[row] as number) <= cut)
    const no = leaf.rows.filter((row) => (values[row] as number) > cut)
    const [fewer, more] = yes.length < no.length ? [yes, no] : [no, yes]
    const own = sumBins(fewer, bins, gradients, hessians)
    const rest = leaf.histogram.map((sum, index) => sum - (own[index] as number))
    const [small, large] = [makeLeaf(fewer, own), makeLeaf(more, rest)]
    leaf.yes = fewer === yes ? small : large
    leaf.no = fewer === yes ? large : small
    open.push(leaf.yes, leaf.no)
  }
  return writeTree(root, columns, binned, growth)
}

function sumBins(
  rows: Int32Array,
  bins: readonly Uint8Array[],
  gradients: Float64Array,
  hessians: Float64Array,
): Float64Array {
  const sums = new Float64Array(bins.length * BINS * 2)
  const own = Float64Array.from(rows, (row) => gradients[row] as number)
  const curve = Float64Array.from(rows, (row) => hessians[row] as number)
  bins.forEach((values, place) => {
    const base = place * BINS * 2
    for (let index = 0; index < rows.length; index++) {
      const at = base + (values[rows[index] as number] as number) * 2
      sums[at] = (sums[at] as number) + (own[index] as number)
      sums[at + 1] = (sums[at + 1] as number) + (curve[index] as number)
    }
  })
  return sums
}

function bestSplit(
  histogram: Float64Array,
  places: number,
  gradient: number,
  hessian: number,
  { leafWeight, penalty }: Growth,
): Split | undefined {
  if (hessian < 2 * leafWeight) return undefined
  const whole = gradient ** 2 / (hessian + penalty)
  let best: Split | undefined
  for (let place = 0; place < places; place++) {
    let g = 0
    let h = 0
    for (let cut = 0; cut < BINS - 1; cut++) {
      const at = (place * BINS + cut) * 2
      g += histogram[at] as number
      h += histogram[at + 1] as number
      if (h < leafWeight) continue
      if (hessian - h < leafWeight) break
      const gain = g ** 2 / (h + penalty) + (gradient - g) ** 2 / (hessian - h + penalty) - whole
      if (gain > (best?.gain ?? 1e-9)) best = { gain, place, cut }
    }
  }
  return best
}

function writeTree(leaf: Leaf, columns: readonly number[], binned: Binned, growth: Growth): Tree {
  if (leaf.yes && leaf.no && leaf.split) {
    const column = columns[leaf.split.place] ?? 0
    const value = binned.edges[column]?.[leaf.split.cut] ?? 0
    return [column, value, writeTree(leaf.yes, columns, binned, growth), writeTree(leaf.no, columns, binned, growth)]
  }
  return Number(((-growth.rate * leaf.gradient) / (leaf.hessian + growth.penalty)).toFixed(3))
}

/** Adds a tree's scores to the sums of all rows. */
function addTree(tree: Tree, binned: Binned, sums: Float64Array): void {
  const walk = (at: Tree, rows: Int32Array): void => {
    if (typeof at === 'number') {
      for (const row of rows) sums[row] = (sums[row] as number) + at
      return
    }
    const [column, value, yes, no] = at
    const bins = binned.columns[column] ?? new Uint8Array()
    const cut = binned.edges[column]?.indexOf(value) ?? 0
    walk(
      yes,
      rows.filter((row) => (bins[row] as number) <= cut),
    )
    walk(
      no,
      rows.filter((row) => (bins[row] as number) > cut),
    )
  }
  walk(
    tree,
    Int32Array.from(sums, (_, row) => row),
  )
}

/** The same forest without the names of features that no tree asks for. */
export function prune({ features, base, trees }: Forest): Forest {
  const places = new Map<number, number>()
  const visit = (tree: Tree): Tree => {
    if (typeof tree === 'number') return tree
    const [column, value, yes, no] = tree
    const place = places.get(column) ?? places.size
    places.set(column, place)
    return [place, value, visit(yes), visit(no)]
  }
  const kept = trees.map(visit)
  return { features: [...places.keys()].map((column) => features[column] ?? ''), base, trees: kept }
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
