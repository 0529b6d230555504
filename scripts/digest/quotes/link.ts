import type { ActorMentions, Tags } from '../../model/tags.ts'
import type { Referent } from './antecedent.ts'

/** Finds the actor page of a speaker: the actor of that name, or the one who is called so in the text. */
export function createLinker({ mentions }: Tags): (speaker: Referent) => ActorMentions | undefined {
  const byName = new Map<string, ActorMentions>()
  for (const actor of mentions.actors) for (const { text } of actor.mentions) byName.set(keyOf(text), actor)
  for (const actor of mentions.actors) byName.set(keyOf(actor.name), actor)
  return ({ name, isNamed }) => (isNamed ? byName.get(keyOf(name)) : undefined)
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+|['’]s$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
