import type { ActorMentions, Tags } from '../../model/tags.ts'

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
  for (const actor of mentions.actors) for (const { text } of actor.mentions) actors.set(keyOf(text), actor)
  for (const actor of mentions.actors) actors.set(keyOf(actor.name), actor)
  const countries = new Set(mentions.countries.flatMap((country) => country.mentions.map(({ text }) => keyOf(text))))
  const actorOf = (name: string) => actors.get(keyOf(name))
  const persons = new Map(
    mentions.actors
      .filter(({ type }) => type === 'person')
      .flatMap((actor) => actor.mentions)
      .filter(({ text }) => text.includes(' '))
      .map(({ text, paragraph, start }) => [`${paragraph}:${start + text.length}`, start] as const),
  )
  return {
    actorOf,
    personTo: (paragraph, token) => (token ? persons.get(`${paragraph}:${token.end}`) : undefined),
    isBody: (name) => countries.has(keyOf(name)) || (actorOf(name)?.type ?? 'person') !== 'person',
  }
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+|['’]s$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
