import { FIELDS, type Field, type Vocabulary } from '../../clean/page/score/vocabulary.ts'

/** A block's words by field, its target and weight, and the site that it is from. */
export interface Example {
  readonly words: Readonly<Record<Field, ReadonlySet<string>>>
  readonly target: number
  readonly weight: number
  readonly site: string
}

const PASSES = 6
const RATE = 0.15
const PENALTY = 0.002
/** A word must be known from this many sites: what one site calls its boxes says nothing of another's. */
const SITES: Readonly<Record<Field, number>> = { own: 6, near: 6, far: 8, text: 10, start: 8 }
const LEAST = 0.08

/** Learns what each word says by logistic regression (AdaGrad: Duchi et al. 2011), words of too few sites left out. */
export function learnWords(examples: readonly Example[]): Vocabulary {
  const known = knownWords(examples)
  const weights = new Map<string, { value: number; sum: number }>()
  let bias = 0
  for (let pass = 0; pass < PASSES; pass++)
    for (const { words, target, weight } of examples) {
      const active = FIELDS.flatMap((field) =>
        [...words[field]].map((word) => `${field} ${word}`).filter((key) => known.has(key)),
      )
      let sum = bias
      for (const key of active) sum += weights.get(key)?.value ?? 0
      const error = weight * (1 / (1 + Math.exp(-sum)) - target)
      bias -= RATE * 0.05 * error
      for (const key of active) {
        const state = weights.get(key) ?? { value: 0, sum: 1 }
        const gradient = error + PENALTY * state.value
        state.sum += gradient ** 2
        state.value -= (RATE * gradient) / Math.sqrt(state.sum)
        weights.set(key, state)
      }
    }
  return Object.fromEntries(
    FIELDS.map((field) => [
      field,
      Object.fromEntries(
        [...weights]
          .filter(([key, { value }]) => key.startsWith(`${field} `) && Math.abs(value) >= LEAST)
          .map(([key, { value }]): [string, number] => [key.slice(field.length + 1), Number(value.toFixed(2))])
          .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)),
      ),
    ]),
  ) as Record<Field, Record<string, number>>
}

function knownWords(examples: readonly Example[]): ReadonlySet<string> {
  const sites = new Map<string, Set<string>>()
  for (const { words, site } of examples)
    for (const field of FIELDS)
      for (const word of words[field]) {
        const key = `${field} ${word}`
        const seen = sites.get(key) ?? new Set()
        if (seen.size < SITES[field]) sites.set(key, seen.add(site))
      }
  return new Set(
    [...sites].filter(([key, seen]) => seen.size >= SITES[key.slice(0, key.indexOf(' ')) as Field]).map(([key]) => key),
  )
}
