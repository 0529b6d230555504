import { FIELDS, type Field, type Vocabulary, type WordsByField } from '../../clean/page/score/vocabulary.ts'

/** The words of all blocks as numbers: `ids[block]` are places in `keys`, each key a field and a word. */
export interface Lexicon {
  readonly keys: readonly string[]
  readonly ids: readonly Int32Array[]
}

export function indexWords(blocks: readonly WordsByField[]): Lexicon {
  const places = new Map<string, number>()
  const ids = blocks.map((words) =>
    Int32Array.from(
      FIELDS.flatMap((field) =>
        [...words[field]].map((word) => {
          const key = `${field} ${word}`
          const place = places.get(key) ?? places.size
          places.set(key, place)
          return place
        }),
      ),
    ),
  )
  return { keys: [...places.keys()], ids }
}

/** What is to be learnt of each block. */
export interface Lesson {
  /** 0 to 1: how much of it is part of the article. */
  readonly targets: Float32Array
  readonly weights: Float32Array
  /** The site that each block is from, as a number. */
  readonly sites: Int32Array
}

const PASSES = 5
const RATE = 0.15
const PENALTY = 0.002
/** A word must be known from this many sites: what one site calls its boxes says nothing of another's. */
const SITES: Readonly<Record<Field, number>> = { own: 6, near: 6, far: 8, text: 10, start: 8 }
/** A word that says less than this is left out. */
const LEAST = 0.08

/** Learns what each word says from the chosen blocks, by logistic regression (AdaGrad: Duchi et al. 2011). */
export function learnWords(
  { keys, ids }: Lexicon,
  { targets, weights, sites }: Lesson,
  chosen: Int32Array,
): Vocabulary {
  const known = knownKeys(keys, ids, sites, chosen)
  const values = new Float64Array(keys.length)
  const sums = new Float64Array(keys.length).fill(1)
  let bias = 0
  for (let pass = 0; pass < PASSES; pass++)
    for (const block of chosen) {
      const active = ids[block] ?? new Int32Array()
      let sum = bias
      for (const id of active) sum += values[id] ?? 0
      const error = Math.min(4, Math.max(0.3, weights[block] ?? 0)) * (1 / (1 + Math.exp(-sum)) - (targets[block] ?? 0))
      bias -= RATE * 0.05 * error
      for (const id of active) {
        if (!known[id]) continue
        const gradient = error + PENALTY * (values[id] ?? 0)
        sums[id] = (sums[id] ?? 0) + gradient ** 2
        values[id] = (values[id] ?? 0) - (RATE * gradient) / Math.sqrt(sums[id] ?? 1)
      }
    }
  return vocabularyOf(keys, values)
}

function knownKeys(keys: readonly string[], ids: Lexicon['ids'], sites: Int32Array, chosen: Int32Array): Uint8Array {
  const counts = new Int32Array(keys.length)
  const last = new Int32Array(keys.length).fill(-1)
  for (const block of chosen.slice().sort((a, b) => (sites[a] ?? 0) - (sites[b] ?? 0)))
    for (const id of ids[block] ?? []) {
      if (last[id] === sites[block]) continue
      last[id] = sites[block] ?? 0
      counts[id] = (counts[id] ?? 0) + 1
    }
  return Uint8Array.from(keys, (key, id) =>
    (counts[id] ?? 0) >= SITES[key.slice(0, key.indexOf(' ')) as Field] ? 1 : 0,
  )
}

function vocabularyOf(keys: readonly string[], values: Float64Array): Vocabulary {
  const weights = (field: Field) =>
    keys
      .flatMap((key, id): [string, number][] =>
        key.startsWith(`${field} `) ? [[key.slice(field.length + 1), Number((values[id] ?? 0).toFixed(2))]] : [],
      )
      .filter(([, value]) => Math.abs(value) >= LEAST)
      .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
  return Object.fromEntries(FIELDS.map((field) => [field, Object.fromEntries(weights(field))])) as Vocabulary
}
