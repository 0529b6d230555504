import type { Prose } from '../../model/prose.ts'
import type { ActorFile } from '../../model/story.ts'
import type { ActorMentions, ActorTag, Mention } from '../../model/tags.ts'
import { findBodies } from './bodies.ts'
import { keepFirst } from './cover.ts'
import { dictionaryWith } from './dictionary.ts'
import { findGovernments } from './governments.ts'
import { findInHeadings } from './headings.ts'
import { findKnown } from './known.ts'
import { mergeSightings, type NamedActor } from './merge.ts'
import { findOffices } from './offices.ts'
import { type Sighting, textOf } from './sighting.ts'
import { findUnknown } from './unknown.ts'
import { weighActors } from './weigh.ts'
import { readPassages } from './words.ts'

export { builtInActors, type KnownActor } from './dictionary.ts'
export { findActor, nearestActor } from './lookup.ts'

/** The actors of a story: every one named, and those it is about, most central first. */
export interface ActorFindings {
  readonly about: readonly ActorTag[]
  readonly mentions: readonly ActorMentions[]
}

/** Finds the actors of a story. The site's own actor files add to the built-in dictionary and win over it. */
export function findActors(prose: Prose, files: readonly ActorFile[] = []): ActorFindings {
  const passages = readPassages(prose)
  const dictionary = dictionaryWith(files)
  const offices = findOffices(passages, dictionary, prose.date)
  const named = keepFirst(offices, findKnown(passages, dictionary))
  const known = keepFirst(keepFirst(named, findBodies(passages, dictionary)), findGovernments(passages, dictionary))
  const told = [...known, ...findUnknown(passages, known)]
  const actors = mergeSightings([...told, ...findInHeadings(passages, told)])
  const about = weighActors(actors, prose.paragraphs.length)
  return {
    about: about.map(({ actor, reasons }) => ({ ...labelOf(actor), reasons })),
    mentions: actors.map((actor) => {
      const mentions = actor.sightings.map(mentionOf)
      return { ...labelOf(actor), form: formOf(actor), count: mentions.length, mentions }
    }),
  }
}

function labelOf({ name, type, slug, country }: NamedActor) {
  return { name, type, slug, ...(country && { country }) }
}

/** A person's fullest name in the story; what it calls a body most often, the first such. */
function formOf({ type, sightings }: NamedActor): string {
  const counts = new Map<string, number>()
  for (const sighting of sightings) counts.set(textOf(sighting), (counts.get(textOf(sighting)) ?? 0) + 1)
  const forms = [...counts].sort(([a, many], [b, other]) => (type === 'person' ? b.length - a.length : other - many))
  return forms[0]?.[0] ?? ''
}

function mentionOf(sighting: Sighting): Mention {
  const start = sighting.passage.words[sighting.from]?.start ?? 0
  return { text: textOf(sighting), paragraph: sighting.passage.paragraph, start }
}
