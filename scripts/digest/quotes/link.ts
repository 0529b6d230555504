import type { ActorMentions, Mention, Tags } from '../../model/tags.ts'

/** Finds who is tagged by a name, as the text has it or in full. */
export interface Tagged {
  readonly actorOf: (name: string) => ActorMentions | undefined
  /** Whether any person is tagged. */
  readonly knowsPeople: boolean
  /** Whose name a description in a script without spaces holds: `外交部长李明`. */
  readonly within: (text: string) => ActorMentions | undefined
  /** What tagging says of the name that ends at an offset of a paragraph. */
  readonly nameTo: (paragraph: number, end: number) => TaggedName | undefined
}

export interface TaggedName {
  readonly start: number
  /** Whether it is a person’s, and not a country’s or a body’s. */
  readonly isPerson: boolean
}

/** The names that tagging has found. */
export function readTagged({ mentions: { actors, countries } }: Tags): Tagged {
  const names = new Map<number, Map<number, TaggedName>>()
  const add = (mentions: readonly Mention[], isPerson: boolean) => {
    for (const { text, paragraph, start } of mentions) {
      const ends = names.get(paragraph) ?? new Map<number, TaggedName>()
      if (ends.size === 0) names.set(paragraph, ends)
      ends.set(start + text.length, { start, isPerson })
    }
  }
  for (const { mentions } of countries) add(mentions, false)
  for (const { type, mentions } of actors) add(mentions, type === 'person')
  let known: ReadonlyMap<string, ActorMentions> | undefined
  return {
    actorOf: (name) => {
      known ??= byName(actors)
      return known.get(keyOf(name))
    },
    knowsPeople: actors.some(({ type }) => type === 'person'),
    within: (text) =>
      UNSPACED.test(text) ? actors.find(({ type, name }) => type === 'person' && text.includes(name)) : undefined,
    nameTo: (paragraph, end) => names.get(paragraph)?.get(end),
  }
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー・]+$/u

function byName(actors: readonly ActorMentions[]): ReadonlyMap<string, ActorMentions> {
  const known = new Map<string, ActorMentions>()
  for (const actor of actors) for (const text of textsOf(actor.mentions)) known.set(keyOf(text), actor)
  for (const actor of actors) known.set(keyOf(actor.name), actor)
  return known
}

/** The forms of a name, each once. */
function textsOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.map(({ text }) => text))
}

/** What a key leaves out, or writes otherwise. */
const LOOSE = /^the\s|['’]s$|\s\s|[^\S ]/

function keyOf(name: string): string {
  const lower = name.toLowerCase()
  if (!LOOSE.test(lower)) return lower
  return lower
    .replace(/^the\s+|['’]s$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
