import type { LineView } from '../../read/text/likelihood/view.ts'
import { FIELDS, type Field, type Vocabulary, wordsByField } from '../../read/text/likelihood/words.ts'

/** Lines to learn words from. */
export interface Lesson {
  readonly views: readonly LineView[]
  readonly targets: Float32Array
  readonly weights: Float32Array
  readonly site: string
}

const PASSES = 4
const RATE = 0.15
const PENALTY = 0.002
/** A word must be known from this many sites: what one site calls its boxes says nothing of another's. */
const SITES = 12
/** A word that says less than this is left out. */
const LEAST = 0.25

/** Learns what each word says of its line, by logistic regression (AdaGrad: Duchi et al. 2011). */
export function learnWords(lessons: readonly Lesson[]): Vocabulary {
  const known = knownKeys(lessons)
  const values = new Map<string, number>()
  const sums = new Map<string, number>()
  let bias = 0
  for (let pass = 0; pass < PASSES; pass++)
    for (const { views, targets, weights } of lessons)
      views.forEach((view, line) => {
        const active = keysOf(view).filter((key) => known.has(key))
        const sum = active.reduce((total, key) => total + (values.get(key) ?? 0), bias)
        const weight = Math.min(4, Math.max(0.3, weights[line] ?? 0))
        const error = weight * (1 / (1 + Math.exp(-sum)) - (targets[line] ?? 0))
        bias -= RATE * 0.05 * error
        for (const key of active) {
          const gradient = error + PENALTY * (values.get(key) ?? 0)
          const squares = (sums.get(key) ?? 1) + gradient ** 2
          sums.set(key, squares)
          values.set(key, (values.get(key) ?? 0) - (RATE * gradient) / Math.sqrt(squares))
        }
      })
  return vocabularyOf(values)
}

function knownKeys(lessons: readonly Lesson[]): ReadonlySet<string> {
  const sites = new Map<string, Set<string>>()
  for (const { views, site } of lessons)
    for (const view of views)
      for (const key of keysOf(view)) {
        const seen = sites.get(key) ?? new Set()
        sites.set(key, seen.add(site))
      }
  return new Set([...sites].filter(([, seen]) => seen.size >= SITES).map(([key]) => key))
}

function keysOf(view: LineView): readonly string[] {
  const words = wordsByField(view)
  return FIELDS.flatMap((field) => words[field].map((word) => `${field} ${word}`))
}

function vocabularyOf(values: ReadonlyMap<string, number>): Vocabulary {
  const weightsOf = (field: Field) =>
    Object.fromEntries(
      [...values]
        .filter(([key, value]) => key.startsWith(`${field} `) && Math.abs(value) >= LEAST)
        .map(([key, value]): [string, number] => [key.slice(field.length + 1), Number(value.toFixed(2))])
        .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)),
    )
  return { text: weightsOf('text'), start: weightsOf('start'), end: weightsOf('end') }
}
