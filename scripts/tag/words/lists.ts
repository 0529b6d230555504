import { readFileSync } from 'node:fs'
import { readWordList } from '../../model/readList.ts'
import type { ActorType } from '../../model/tags.ts'
import { kindOfEach } from '../kinds.ts'
import { readData } from '../readData.ts'
import { keyOf, withoutPoints } from './key.ts'
import { SortedWords } from './sortedWords.ts'

/** Word lists of `data/`; what each holds stands in its first line. All by `keyOf`. */
export const givenNames = readKeys('given-names', 'given-names-cyrillic')
export const surnames = readKeys('surnames')
/** Words of everyday English that are written small. */
export const ordinaryWords = readKeys('ordinary-words')
export const openers = readWords('openers')
export const functionWords = readWords('function-words')
export const decidingVerbs = readWords('deciding-verbs')
export const speechVerbs: ReadonlySet<string> = new Set([...decidingVerbs, ...readWords('acting-verbs')])
export const notActors = readWords('not-actors')

const heads = readData<
  Record<Exclude<ActorType, 'person'> | 'companyForms' | 'neverAlone' | 'takesOf', readonly string[]> & {
    readonly comment: string
  }
>(new URL('data/head-nouns.json', import.meta.url))
const { comment: _, companyForms: forms, neverAlone: common, takesOf: linked, ...kinds } = heads

/** Head nouns by the kind of actor they make: `ministry` a government. */
export const headNouns: ReadonlyMap<string, ActorType> = kindOfEach(kinds)

/** Head nouns that make a company of whatever stands before them: `inc`. */
export const companyForms: ReadonlySet<string> = new Set(forms)

/** Head nouns that name nobody without another word: `administration`. */
export const neverAlone: ReadonlySet<string> = new Set(common)

/** Head nouns that go on over `of`: `ministry`. */
export const takesOf: ReadonlySet<string> = new Set(linked)

/** Lists that are written as keys already, in order, each behind a line that says what it holds; the words of the next come after those of the one before. */
function readKeys(...names: readonly string[]): SortedWords {
  const texts = names.map((name) => readFileSync(new URL(`data/${name}.txt`, import.meta.url), 'utf8'))
  return new SortedWords(texts.map((text) => text.slice(text.indexOf('\n') + 1)).join(''))
}

function readWords(name: string): ReadonlySet<string> {
  return new Set(readWordList(new URL(`data/${name}.txt`, import.meta.url)).map(keyOf))
}

/** Given names in Arabic letters, by `withoutPoints`. */
export const arabicGivenNames: ReadonlySet<string> = new Set(
  readWordList(new URL('data/arabic-given-names.txt', import.meta.url)).map(withoutPoints),
)
