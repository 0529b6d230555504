import type { Evidence } from './evidence.ts'
import type { Setting } from './features.ts'
import type { Sighting } from './sighting.ts'
import type { Weighed } from './weigh.ts'

/** The weights were learned on wires; a story of so many words tells of more countries, and names more in passing. */
const LONG = 250
/** No story is given more than so many. */
const MANY = 6
/** Of more than so many, those beyond the first few that are named once, below the head and in no list, have to be this sure. */
const TOO_MANY = 8
const FEW = 4
const SURE = 0.3
/** So many names of a country's leaders and bodies, in so many passages, make it a part of a long story. */
const ACTING = 3
const PASSAGES = 2

/** Rounds off the countries of a long story as an editor does: none for a sailor's passport, and all of those that it treats alike. */
export function roundOff(weighed: readonly Weighed[], setting: Setting): readonly Weighed[] {
  if (setting.words < LONG) return weighed
  return addAlike(addActing(dropPassing(weighed, setting), setting), setting)
}

function dropPassing(weighed: readonly Weighed[], { evidence }: Setting): readonly Weighed[] {
  if (weighed.length <= TOO_MANY) return weighed
  return weighed.filter(({ code, logit }, index) => {
    const { namings = [], listed = 0 } = evidence.get(code) ?? {}
    return (
      index < FEW || logit >= SURE || namings.length !== 1 || listed > 0 || namings.some(({ zone }) => zone !== 'body')
    )
  })
}

/** Those whose people come back: `Yemen`, `the Houthis`, `a Houthi spokesman`. */
function addActing(kept: readonly Weighed[], setting: Setting): readonly Weighed[] {
  return add(kept, setting, ({ sightings, namings }) => {
    const acting = sightings.filter(({ kind }) => kind === 'institution' || kind === 'leader')
    return acting.length >= ACTING && namings.length >= PASSAGES && spread(sightings) >= PASSAGES
  })
}

function spread(sightings: readonly Sighting[]): number {
  return new Set(sightings.map(({ passage }) => passage)).size
}

/** One that is named wherever another of the story's is, and as often: Britain beside France and Germany. */
function addAlike(kept: readonly Weighed[], setting: Setting): readonly Weighed[] {
  const models = kept
    .flatMap(({ code }) => setting.evidence.get(code) ?? [])
    .filter(({ listed, namings }) => listed > 1 && listed === namings.length)
  return add(kept, setting, (other) => models.some((model) => isNamedWith(other, model)))
}

function isNamedWith(other: Evidence, model: Evidence): boolean {
  if (other.namings.length < model.namings.length || other.listed === 0) return false
  const passages = new Set(other.namings.map(({ passage }) => passage))
  return model.namings.every(({ passage }) => passages.has(passage))
}

/** A story that is told of many countries gets no more. */
function add(
  kept: readonly Weighed[],
  { evidence }: Setting,
  belongs: (evidence: Evidence) => boolean,
): readonly Weighed[] {
  const there = new Set(kept.map(({ code }) => code))
  const more = [...evidence.values()].filter((each) => !there.has(each.code) && belongs(each))
  return kept.length + more.length > MANY ? kept : [...kept, ...more.map(({ code }) => ({ code, logit: 0 }))]
}
