import { Document, isSeq } from 'yaml'
import { ACTOR_KEYS } from '../content/actor.ts'
import type { ActorFile } from '../model/story.ts'

/** An actor file as text: front matter in the order of the known keys, empty ones left out, then the profile. */
export function actorText(actor: Omit<ActorFile, 'file' | 'slug'>): string {
  const values = ACTOR_KEYS.map((key) => [key, actor[key]] as const)
  const document = new Document(
    Object.fromEntries(values.filter(([, value]) => value === true || (value !== undefined && value.length > 0))),
  )
  for (const key of ['aliases', 'redirects', 'apart']) {
    const node = document.get(key, true)
    if (isSeq(node)) node.flow = true
  }
  const body = actor.body.trim()
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body ? `${body}\n` : ''}`
}
