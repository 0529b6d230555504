import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { byLanguage } from '../../model/byLanguage.ts'

/** What a language's file in `data/` says of its sentences; its README tells each key. All words in lower case. */
export interface SentenceRules {
  readonly never: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly maybe: ReadonlySet<string>
  readonly hours: ReadonlySet<string>
  readonly clock: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  readonly exclaimed: ReadonlySet<string>
  readonly speech: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly amounts: ReadonlySet<string>
  readonly endings: readonly string[]
  readonly tails: readonly string[]
  readonly ordinals: boolean
}

/** The rules of a language, BCP 47; for a language without a file those that hold in most (`und`). */
export const rulesOf = byLanguage(readRules)

function readRules(code: string): SentenceRules {
  const own = new URL(`data/${code}.yaml`, import.meta.url)
  const file = existsSync(own) ? own : new URL('data/und.yaml', import.meta.url)
  const data = parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const words = (key: string) =>
    new Set(
      String(data[key] ?? '')
        .split(/\s+/)
        .filter(Boolean),
    )
  return {
    never: words('never'),
    numbered: words('numbered'),
    maybe: words('maybe'),
    hours: words('hours'),
    clock: words('clock'),
    places: words('places'),
    starters: words('starters'),
    exclaimed: words('exclaimed'),
    speech: words('speech'),
    names: words('names'),
    amounts: words('amounts'),
    endings: [...words('endings')],
    tails: [...words('tails')],
    ordinals: data.ordinals === true,
  }
}
