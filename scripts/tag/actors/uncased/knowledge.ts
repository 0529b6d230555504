import { existsSync } from 'node:fs'
import { byLanguage } from '../../../model/byLanguage.ts'
import { readData } from '../../readData.ts'
import { arabicGivenNames } from '../../words/lists.ts'

/** How a language without capitals names people. */
export interface Uncased {
  readonly givenNames: ReadonlySet<string>
  /** Those of them that are common words too. */
  readonly doubtful: ReadonlySet<string>
  /** Parts of a name that are none alone: `bin`, `abu`, `abd`. */
  readonly particles: ReadonlySet<string>
  /** Particles that begin a name with the word behind them: `abu`. */
  readonly fathers: ReadonlySet<string>
  /** Those that do before a word with the article: `abd`. */
  readonly servants: ReadonlySet<string>
  /** The article as it is written on. */
  readonly article: string
  /** What no surname looks like: verbs, plurals. */
  readonly noSurname: RegExp
  /** What stands before a name and says who somebody is. */
  readonly roles: ReadonlySet<string>
  /** Words that are in no name. */
  readonly stops: ReadonlySet<string>
}

/** What is known of a language, BCP 47; nothing of one without a file. */
export const uncasedOf = byLanguage(readUncased)

function readUncased(code: string): Uncased | undefined {
  const file = new URL(`data/${code}.json`, import.meta.url)
  if (!existsSync(file)) return undefined
  const data = readData<Record<Exclude<keyof Uncased, 'givenNames'>, string>>(file)
  const split = (words: string) => new Set(words.split(' '))
  return {
    givenNames: arabicGivenNames,
    doubtful: split(data.doubtful),
    particles: split(data.particles),
    fathers: split(data.fathers),
    servants: split(data.servants),
    article: data.article,
    noSurname: new RegExp(data.noSurname, 'u'),
    roles: split(data.roles),
    stops: split(data.stops),
  }
}
