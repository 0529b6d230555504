import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { byLanguage } from '../../model/byLanguage.ts'
import { groupBy } from '../../model/groups.ts'

const LISTS = [
  'person',
  'thing',
  'plural',
  'own',
  'object',
  'writer',
  'reader',
  'opener',
  'answer',
  'demonstrative',
  'far',
  'period',
  'counting',
  'certain',
  'pair',
  'distance',
  'unit',
  'nextish',
  'closing',
  'article',
  'whole',
  'office',
  'pointing',
  'superlative',
  'after',
  'stop',
  'verb',
  'unfinished',
  'people',
  'saying',
  'auxiliary',
  'hold',
  'half',
  'place',
  'opened',
  'boundary',
  'joint',
  'deictic',
  'collective',
  'filling',
  'forward',
  'adverb',
  'further',
  'such',
  'like',
  'likened',
  'unlike',
  'several',
  'former',
  'paired',
  'inanimate',
  'added',
  'demonym',
  'numbered',
  'ordinal',
  'harmed',
  'hollow',
  'harmedBy',
  'shortened',
  'relational',
  'bound',
  'mute',
  'asides',
  'contrast',
  'crowd',
  'preposed',
  'here',
  'agent',
  'passive',
  'one',
  'site',
] as const

/** Lists that rules look for the words of: a sentence that has none of them need not be read for it. `phrases` stands for their first words. */
const SOUGHT = [
  'pronoun',
  'demonstrative',
  'far',
  'counting',
  'pair',
  'further',
  'added',
  'certain',
  'article',
  'numbered',
  'relational',
  'mute',
  'distance',
  'nextish',
  'such',
  'like',
  'writer',
  'phrases',
  'ordinal',
  'unlike',
] as const

export type Sought = (typeof SOUGHT)[number]

/** Some of these lists as bits. */
export function bitsOf(names: readonly Sought[]): number {
  return names.reduce((bits, name) => bits | (1 << SOUGHT.indexOf(name)), 0)
}

/** The lists by their keys. */
type Words = Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>>

/** What a language's file in `data/` says of its words; its README tells each key. All words in lower case. */
export interface Lists extends Words {
  /** What may be a pronoun: `person`, `thing`, `plural` and `own` together. */
  readonly pronoun: ReadonlySet<string>
  /** Which of the lists in `SOUGHT` a word is on, as bits. */
  readonly sought: ReadonlyMap<string, number>
  /** The words that say nothing of themselves. */
  readonly small: ReadonlySet<string>
  /** Words that stand for one another in a story, by each of them: a tanker is “the ship” in the next sentence. */
  readonly kin: ReadonlyMap<string, readonly string[]>
  /** Phrases in which “it” stands for nothing. */
  readonly idle: readonly (readonly string[])[]
  /** Phrases that lead back, as words, by their first one. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** The lists of a language, BCP 47; nothing for one without a file. */
export const listsOf = byLanguage(readLists)

function readLists(code: string): Lists | undefined {
  const file = new URL(`data/${code}.yaml`, import.meta.url)
  if (!existsSync(file)) return undefined
  const data = parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const lists = Object.fromEntries(
    LISTS.map((name) => {
      const words = split(data[name], /\s+/)
      return [name, new Set(CONTRACTED.has(name) ? words.flatMap(withContractions) : words)] as const
    }),
  ) as unknown as Words
  const { stop, person, thing, plural, own, opener, counting, demonstrative, far } = lists
  const small = new Set(
    [stop, person, thing, plural, own, opener, counting, demonstrative, far].flatMap((list) => [...list]),
  )
  const pronoun = new Set([...person, ...thing, ...plural, ...own])
  const groups = split(data.kin, /\s*;\s*/).map((group) => group.split(/\s+/))
  const kin = new Map(groups.flatMap((group) => group.map((word) => [word, group] as const)))
  const idle = splitPhrases(data.idle)
  const phrases = groupBy(splitPhrases(data.phrases), ([first = '']) => first)
  return { ...lists, pronoun, sought: findSought({ ...lists, pronoun, phrases }), small, kin, idle, phrases }
}

/** Lists of words that a verb may be written onto: they’ll, he’d. */
const CONTRACTED: ReadonlySet<string> = new Set(['person', 'thing', 'plural'])
const CONTRACTIONS = ["'ll", "'d", "'ve", "'re"]

function withContractions(word: string): readonly string[] {
  return [word, ...CONTRACTIONS.map((ending) => word + ending)]
}

function findSought(lists: Pick<Lists, Sought>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const name of SOUGHT)
    for (const word of lists[name].keys()) found.set(word, (found.get(word) ?? 0) | bitsOf([name]))
  return found
}

function split(text: unknown, by: RegExp): readonly string[] {
  return String(text ?? '')
    .split(by)
    .map((word) => word.trim())
    .filter(Boolean)
}

function splitPhrases(text: unknown): readonly (readonly string[])[] {
  return split(text, /\s*;\s*/).map((phrase) => phrase.split(' '))
}
