import type { ActorMentions, Tags } from '../../model/tags.ts'

/** Finds who is tagged by a name, as the text has it or in full. */
export interface Tagged {
  readonly actorOf: (name: string) => ActorMentions | undefined
  /** Whether a name is that of a country or of an actor who is no person. */
  readonly isBody: (name: string) => boolean
}

/** The names that tagging has found. */
export function readTagged({ mentions }: Tags): Tagged {
  const actors = new Map<string, ActorMentions>()
  for (const actor of mentions.actors) for (const { text } of actor.mentions) actors.set(keyOf(text), actor)
  for (const actor of mentions.actors) actors.set(keyOf(actor.name), actor)
  const countries = new Set(mentions.countries.flatMap((country) => country.mentions.map(({ text }) => keyOf(text))))
  const actorOf = (name: string) => actors.get(keyOf(name))
  return { actorOf, isBody: (name) => countries.has(keyOf(name)) || (actorOf(name)?.type ?? 'person') !== 'person' }
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+|['’]s$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
