import type { ActorMentions, Mention, Tags } from '../../model/tags.ts'

/** Finds who is tagged by a name, as the text has it or in full. */
export interface Tagged {
  readonly actorOf: (name: string) => ActorMentions | undefined
  /** Whether a name is that of a country or of an actor who is no person. */
  readonly isBody: (name: string) => boolean
  /** Where the full name of a person begins that ends with a token, in its paragraph; undefined where none does. */
  readonly personTo: (paragraph: number, token: { readonly end: number } | undefined) => number | undefined
}

/** The names that tagging has found. */
export function readTagged({ mentions }: Tags): Tagged {
  const actors = new Map<string, ActorMentions>()
  const persons = new Map<number, Map<number, number>>()
  for (const actor of mentions.actors) {
    for (const text of textsOf(actor.mentions)) actors.set(keyOf(text), actor)
    if (actor.type !== 'person') continue
    for (const { text, paragraph, start } of actor.mentions) {
      if (!text.includes(' ')) continue
      const ends = persons.get(paragraph) ?? new Map<number, number>()
      persons.set(paragraph, ends.set(start + text.length, start))
    }
  }
  for (const actor of mentions.actors) actors.set(keyOf(actor.name), actor)
  const countries = new Set<string>()
  for (const country of mentions.countries) for (const text of textsOf(country.mentions)) countries.add(keyOf(text))
  const bodies = new Map<string, boolean>()
  const isBody = (name: string) => {
    const key = keyOf(name)
    return countries.has(key) || (actors.get(key)?.type ?? 'person') !== 'person'
  }
  return {
    actorOf: (name) => actors.get(keyOf(name)),
    personTo: (paragraph, token) => (token ? persons.get(paragraph)?.get(token.end) : undefined),
    isBody: (name) => {
      const known = bodies.get(name) ?? isBody(name)
      bodies.set(name, known)
      return known
    },
  }
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
