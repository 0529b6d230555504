import type { Group } from './groups.ts'
import { initialsOf, isPartOf, isSamePerson } from './sameName.ts'
import { wordsOf } from './sighting.ts'

/** How many groups that share a word are compared with each other; a story has a handful. */
const MOST_COMPARED = 100

/** Without the groups that are another one's: a person's fuller name, an acronym's long form, the longer name of a body. */
export function joinGroups(groups: readonly Group[]): readonly Group[] {
  return [mergePeople, mergeAcronyms, mergeShortNames].reduce((left, merge) => merge(left), groups)
}

/** Puts each unknown group into the first other one that `isHome` says it belongs to; homes are looked for under their keys. */
function mergeUnknown(
  groups: readonly Group[],
  homeKeys: (home: Group) => readonly string[],
  groupKeys: (group: Group) => readonly string[],
  isHome: (group: Group, home: Group) => boolean,
): readonly Group[] {
  const homes = new Map<string, Group[]>()
  const seekers = groups.flatMap((group) => (group.known ? [] : [{ group, keys: groupKeys(group) }]))
  for (const { keys } of seekers) for (const key of keys) homes.set(key, [])
  if (homes.size === 0) return groups
  for (const home of groups) {
    for (const key of homeKeys(home)) {
      const row = homes.get(key)
      if (row && row.length < MOST_COMPARED) row.push(home)
    }
  }
  const gone = new Set<Group>()
  for (const { group, keys } of seekers) {
    const home = keys
      .flatMap((key) => homes.get(key) ?? [])
      .find((each) => each !== group && !gone.has(each) && each.person === group.person && isHome(group, each))
    if (!home) continue
    for (const sighting of group.sightings) home.sightings.push(sighting)
    gone.add(group)
  }
  return groups.filter((group) => !gone.has(group))
}

const lastWord = ({ words, person }: Group) => (person ? words.slice(-1) : [])
const outerWords = ({ words, person }: Group) => (person ? [] : [...words.slice(0, 1), ...words.slice(-1)])

function mergePeople(groups: readonly Group[]): readonly Group[] {
  return mergeUnknown(
    groups,
    lastWord,
    lastWord,
    (group, home) => group.person && isSamePerson(group.words, home.words, home.known),
  )
}

/** `Organisation for the Prohibition of Chemical Weapons` and a later `OPCW`. */
function mergeAcronyms(groups: readonly Group[]): readonly Group[] {
  return mergeUnknown(groups, initialsOfGroup, acronymOf, () => true)
}

function initialsOfGroup({ sightings, person }: Group): readonly string[] {
  return person ? [] : [...new Set(sightings.flatMap((each) => initialsOf(wordsOf(each))))]
}

function acronymOf({ words, sightings: [first] }: Group): readonly string[] {
  return words.length === 1 && first && first.passage.words[first.from]?.acronym ? words : []
}

/** The beginning or end of a longer name of the same story. */
function mergeShortNames(groups: readonly Group[]): readonly Group[] {
  return mergeUnknown(
    groups,
    outerWords,
    outerWords,
    (group, home) => !group.person && isPartOf(group.words, home.words),
  )
}
