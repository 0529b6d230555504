import { groupBy } from '../../model/groups.ts'
import type { Prose } from '../../model/prose.ts'
import type { ActorFile } from '../../model/story.ts'
import type { ActorMentions, ActorTag, CountryMentions, Mention } from '../../model/tags.ts'
import { readPassages } from '../words/passage.ts'
import { findBodies } from './bodies.ts'
import { keepFirst, keepOutside } from './cover.ts'
import { dropDatelines } from './datelines.ts'
import { type Description, findDescribed } from './described.ts'
import { dictionaryWith } from './dictionary.ts'
import { findFirms } from './firms.ts'
import { findGovernments } from './governments.ts'
import { findInHeadings } from './headings.ts'
import { findKnown } from './known.ts'
import { dropLands } from './lands.ts'
import { nameWordsOf } from './languages.ts'
import { mergeSightings, type NamedActor } from './merge.ts'
import { giveToNamesakes } from './namesakes.ts'
import { dropNots, dropWrongAliases } from './nots.ts'
import { findNounNames } from './nounNames.ts'
import { findOffices } from './offices.ts'
import { findNations } from './places.ts'
import { tellReasons } from './reasons.ts'
import { type Sighting, textOf } from './sighting.ts'
import { dropThings } from './things.ts'
import { findUncased } from './uncased/index.ts'
import { findUnknown } from './unknown.ts'
import { findUnspaced } from './unspaced/index.ts'
import { weighActors } from './weigh.ts'

export { builtInActors } from './dictionary.ts'
export type { KnownActor } from './knownActor.ts'
export { findActor, nearestActor } from './lookup.ts'

/** The actors of a story: every one named, and those it is about, most central first. */
export interface ActorFindings {
  readonly about: readonly ActorTag[]
  readonly mentions: readonly ActorMentions[]
  /** Those named by what they are alone: `the Foreign Secretary`, `rebels`. */
  readonly described: readonly ActorMentions[]
}

/** Finds the actors of a story. The site's own actor files add to the built-in dictionary and win over it; `countries` are those that the story names. */
export function findActors(
  prose: Prose,
  files: readonly ActorFile[] = [],
  passages = readPassages(prose),
  countries: readonly CountryMentions[] = [],
): ActorFindings {
  const dictionary = dictionaryWith(files)
  const nations = findNations(passages)
  const offices = findOffices(passages, dictionary, prose.date)
  const known = keepFirst(
    offices,
    findKnown(passages, dictionary, nations, prose.date),
    findBodies(nations, dictionary),
    findGovernments(passages, nations, dictionary),
    findFirms(passages),
  )
  const { bodies, nobodies } = findNounNames(passages, nameWordsOf(prose.language))
  const listed = keepFirst(keepOutside(known, bodies), bodies)
  const unspaced = [
    ...findUnspaced(passages, listed, nations, prose.language),
    ...findUncased(passages, listed, prose.language),
  ]
  const unknown = findUnknown(passages, [...nobodies, ...listed, ...unspaced], prose.language)
  const named = giveToNamesakes([...keepOutside(listed, unspaced), ...unspaced, ...unknown], nations)
  const told = dropWrongAliases(dropDatelines(dropThings(dropLands(named, countries))), files)
  const actors = dropNots(mergeSightings([...told, ...findInHeadings(passages, told)]), files)
  return {
    about: weighActors(actors, prose.paragraphs.length).map(aboutOf),
    mentions: actors.map(mentionsOf),
    described: groupDescribed(findDescribed(passages, told)),
  }
}

function aboutOf(actor: NamedActor): ActorTag {
  const { name, type, slug, country } = actor
  const reasons = tellReasons(actor)
  return country ? { name, type, slug, country, reasons } : { name, type, slug, reasons }
}

function groupDescribed(descriptions: readonly Description[]): ActorMentions[] {
  return [...groupBy(descriptions, ({ slug }) => slug)].flatMap(([slug, [first, ...others]]) => {
    const mentions = first ? [first, ...others].map(mentionOf) : []
    return first ? [{ name: first.name, type: first.type, slug, count: mentions.length, mentions }] : []
  })
}

function mentionsOf({ name, type, slug, country, sightings }: NamedActor): ActorMentions {
  const mentions = sightings.map(mentionOf)
  const roles = [...new Set(sightings.flatMap(({ role }) => role ?? []))]
  return {
    name,
    type,
    slug,
    ...(country && { country }),
    ...(roles.length > 0 && { roles }),
    count: mentions.length,
    mentions,
  }
}

function mentionOf(sighting: Sighting): Mention {
  const start = sighting.passage.words[sighting.from]?.start ?? 0
  return { text: textOf(sighting), paragraph: sighting.passage.paragraph, start }
}
