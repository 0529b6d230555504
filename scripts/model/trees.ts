/** A leaf's score, or a question: is this feature at most this value? Then the first answer, else the second. */
export type Tree = number | readonly [feature: number, value: number, yes: Tree, no: Tree]

/** Gradient-boosted trees (Friedman 2001): their scores are log-odds and add up. */
export interface Forest {
  /** The names of the features that the trees ask for. */
  readonly features: readonly string[]
  readonly base: number
  readonly trees: readonly Tree[]
}

/** A forest laid out for speed. */
export class Boosted {
  readonly #base: number
  readonly #roots: readonly number[]
  readonly #feature: Int16Array
  /** A question's value or a leaf's score. */
  readonly #value: Float32Array
  readonly #no: Int32Array

  /** `columns` names the values of the rows to come, by default those that the trees ask for. Throws when the trees ask for one that isn't among them. */
  constructor({ features, base, trees }: Forest, columns: readonly string[] = features) {
    const places = features.map((name) => columns.indexOf(name))
    if (places.includes(-1)) throw new Error(`no feature is called ${features[places.indexOf(-1)]}`)
    const feature: number[] = []
    const value: number[] = []
    const no: number[] = []
    const lay = (tree: Tree): number => {
      const at = feature.length
      if (typeof tree === 'number') {
        feature.push(-1)
        value.push(tree)
        no.push(0)
        return at
      }
      feature.push(places[tree[0]] ?? 0)
      value.push(tree[1])
      no.push(0)
      lay(tree[2])
      no[at] = lay(tree[3])
      return at
    }
    this.#base = base
    this.#roots = trees.map(lay)
    this.#feature = Int16Array.from(feature)
    this.#value = Float32Array.from(value)
    this.#no = Int32Array.from(no)
  }

  /** The probability, 0 to 1, for a row of values. */
  score(row: Float32Array): number {
    return probability(this.sum(row))
  }

  /** The log-odds for a row of values. */
  sum(row: Float32Array): number {
    let sum = this.#base
    for (const root of this.#roots) {
      let node = root
      for (let asked = this.#feature[node] ?? -1; asked >= 0; asked = this.#feature[node] ?? -1)
        node = (row[asked] ?? 0) <= (this.#value[node] ?? 0) ? node + 1 : (this.#no[node] ?? 0)
      sum += this.#value[node] ?? 0
    }
    return sum
  }
}

/** Log-odds as a probability, 0 to 1. */
export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
