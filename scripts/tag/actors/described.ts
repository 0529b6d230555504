import { slugify } from '../../model/slug.ts'
import type { ActorType } from '../../model/tags.ts'
import { readData } from '../readData.ts'
import type { Passage, Word } from '../words/passage.ts'
import { Cover } from './cover.ts'
import { Phrases } from './phrases.ts'
import { type Sighting, textOf } from './sighting.ts'

type ByType = Readonly<Partial<Record<ActorType, readonly string[]>>>
interface Descriptions {
  readonly offices: readonly string[]
  readonly groups: ByType
  readonly bodies: ByType
  readonly owners: readonly string[]
  readonly modifiers: readonly string[]
  readonly outside: readonly string[]
}

const data = readData<Descriptions>(new URL('data/described.json', import.meta.url))

/** What a word or phrase names, and whether it is a title, needs a word that says whose, or stands alone behind `the`. */
interface Kind {
  readonly form: 'title' | 'group' | 'body'
  readonly type: ActorType
}

const phrases = new Phrases<Kind>('any')
addPhrases('title', { person: data.offices })
addPhrases('group', data.groups)
addPhrases('body', data.bodies)

const owners: ReadonlySet<string> = new Set(data.owners)
const modifiers: ReadonlySet<string> = new Set(data.modifiers)
const outside: ReadonlySet<string> = new Set(data.outside)

/** No more words than this say whose a group is or what a title is over: more are a list, and would be gone through for each of its words. */
const LONGEST = 12

/** Somebody whom a story names by what they are. */
export interface Description extends Sighting {
  readonly name: string
  readonly slug: string
}

/**
 * Whom a story names without a name: the holder of an office (`the Foreign Secretary`), men at arms and others of a kind (`coalition forces`, `ISIL fighters`).
 * They are mentions, but nobody that a story could be filed under. `ISIL fighters` have the name and address of ISIL.
 */
export function findDescribed(passages: readonly Passage[], named: readonly Sighting[]): Description[] {
  const cover = new Cover(named)
  return passages
    .filter(({ heading }) => !heading)
    .flatMap((passage) =>
      phrases
        .find(passage.words)
        .flatMap((match) => match.values.flatMap((kind) => readKind(passage, match, kind, cover)).slice(0, 1)),
    )
    .filter((each) => !cover.over(each).some(({ from, to }) => from <= each.from && to >= each.to))
    .map((each) => {
      const within = cover.over(each).find(({ known, type }) => known && type === each.type)?.known
      const name = within?.name ?? textOf(each)
      return { ...each, name, slug: within?.slug ?? slugify(name) }
    })
}

function addPhrases(form: Kind['form'], words: ByType): void {
  for (const [type, list] of Object.entries(words)) {
    for (const each of list) phrases.add(each, { form, type: type as ActorType })
  }
}

function readKind(
  passage: Passage,
  { from, to }: Pick<Sighting, 'from' | 'to'>,
  { form, type }: Kind,
  cover: Cover,
): Sighting[] {
  if (form === 'title') return readTitle(passage, from, to, cover)
  if (form === 'group') return readGroup(passage, from, to, type)
  const { words } = passage
  return words[from - 1]?.key === 'the' && !goesOn(words, to) ? [{ passage, from, to, type }] : []
}

/** `the Foreign Secretary`, `Minister for the Middle East`: a title in capitals with no name behind it. */
function readTitle(passage: Passage, from: number, to: number, cover: Cover): Sighting[] {
  const { words } = passage
  if (!words[from]?.capital || !words[to - 1]?.capital) return []
  const title: Sighting = { passage, from: startOfTitle(words, from), to: endOfTitle(words, to), type: 'person' }
  const next = words[title.to]
  const named = (next?.capital && next.gap === ' ') || cover.over(title).some(({ type }) => type === 'person')
  return named ? [] : [title]
}

/** `UK | Special Representative`, `Deputy | Secretary of State`. */
function startOfTitle(words: readonly Word[], from: number): number {
  let start = from
  const first = from - LONGEST
  while (start > first && words[start - 1]?.capital && words[start]?.gap === ' ' && !words[start - 1]?.opens) start--
  return start
}

/** `Minister | for the Middle East`, `Prime Minister | of Iraq`. */
function endOfTitle(words: readonly Word[], to: number): number {
  if (!/^(?:of|for)$/.test(words[to]?.key ?? '') || words[to]?.gap !== ' ') return to
  const begun = words[to + 1]?.key === 'the' ? to + 2 : to + 1
  let end = begun
  while (end < begun + LONGEST && words[end]?.capital && words[end]?.gap === ' ') end++
  return end > begun ? end : to
}

/** `Iraqi government forces`, `US-led coalition`. */
function readGroup(passage: Passage, from: number, to: number, type: ActorType): Sighting[] {
  const { words } = passage
  const start = startOfGroup(words, from)
  const whose = words.slice(start, from).some(({ key, capital }) => owners.has(key) || capital)
  return whose ? [{ passage, from: start, to, type }] : []
}

function goesOn(words: readonly Word[], to: number): boolean {
  const next = words[to]
  return Boolean(
    next &&
      (next.gap === '-' ||
        (next.gap === ' ' &&
          (next.capital || phrases.matchAt(words, to)?.values.some(({ form }) => form === 'group')))),
  )
}

/** Where the words begin that say whose a group is. */
function startOfGroup(words: readonly Word[], from: number): number {
  let start = from
  while (start > from - LONGEST) {
    const [before, word] = [words[start - 1], words[start]]
    if (!before || !word || (word.gap !== ' ' && word.gap !== '-') || outside.has(before.key)) return start
    if (!before.capital && !owners.has(before.key) && !modifiers.has(before.key)) return start
    start--
  }
  return start
}
