import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { hasRole, ROLES, wordsOf } from '../../digest/keypoints/words.ts'
import { byLanguage } from '../../model/byLanguage.ts'

/** What befalls people, and the words that say so. */
export interface Measure {
  readonly name: string
  readonly befell: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly toll: ReadonlySet<string>
}

/** Where a language has the noun that a figure counts. */
export type Head = 'plural' | 'capital' | 'first'

/** What a language knows of figures and denials; the keys are told in data/README.md. */
export interface FigureWords {
  readonly numbers: ReadonlyMap<string, number>
  readonly magnitudes: ReadonlyMap<string, number>
  readonly decimal: string
  /** Whether a text, in lower case, may have a figure. */
  mayCount(text: string): boolean
  /** Whether a text may say where something is. */
  maySayPlace(text: string): boolean
  /** Whether a text, in lower case, may deny or accuse. */
  mayDeny(text: string): boolean
  /** Whether a word, in lower case, says nothing alone: `in`. */
  isFunction(word: string): boolean
  readonly head: Head
  readonly reach: number
  readonly measures: readonly Measure[]
  readonly sets: Readonly<Record<(typeof SETS)[number], ReadonlySet<string>>>
}

const SETS = [
  'plurals',
  'leads',
  'about',
  'over',
  'ranges',
  'parts',
  'further',
  'uncertain',
  'people',
  'uncounted',
  'between',
  'denies',
  'accuses',
  'places',
  'not',
  'charges',
] as const

/** The words of a language (BCP 47); undefined where there are none. */
export const figureWordsOf = byLanguage(readFile)

function readFile(code: string): FigureWords | undefined {
  const file = new URL(`data/${code}.yaml`, import.meta.url)
  if (!existsSync(file)) return undefined
  const data = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>
  const words = wordsOf(code)
  const count = anyOf(Object.keys(data.numbers as object), '[0-9٠-٩۰-۹]|')
  const deny = anyOf([...setOf(data.denies), ...setOf(data.accuses)])
  const before = [...setOf(data.places)].flatMap((word) => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`])
  const place = new RegExp(`(?<!\\p{L})(?:${before.join('|')}) \\p{Lu}\\p{Ll}`, 'u')
  const measures = Object.entries(data.measures as Readonly<Record<string, Readonly<Record<string, string>>>>)
  return {
    numbers: new Map(Object.entries(data.numbers as Readonly<Record<string, number>>)),
    magnitudes: new Map(Object.entries(data.magnitudes as Readonly<Record<string, number>>)),
    decimal: String(data.decimal),
    mayCount: (text) => count.test(text),
    maySayPlace: (text) => place.test(text),
    mayDeny: (text) => deny.test(text),
    isFunction: (word) => hasRole(words, word, ROLES.stop),
    head: data.head as Head,
    reach: Number(data.reach),
    measures: measures.map(([name, { befell, nouns, toll }]) => ({
      name,
      befell: setOf(befell),
      nouns: setOf(nouns),
      toll: setOf(toll),
    })),
    sets: Object.fromEntries(SETS.map((name) => [name, setOf(data[name])])) as FigureWords['sets'],
  }
}

function setOf(words: unknown): ReadonlySet<string> {
  return new Set(
    String(words ?? '')
      .split(/\s+/)
      .filter(Boolean),
  )
}

function anyOf(words: readonly string[], other = ''): RegExp {
  // Without the u flag, which is several times slower; beside a letter with an accent it finds a word too many, which is read anyway.
  return new RegExp(`${other}\\b(?:${words.join('|')})\\b`)
}
