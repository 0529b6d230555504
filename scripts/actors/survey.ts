import { readProse } from '../markdown/prose.ts'
import type { ActorFile, Story } from '../model/story.ts'
import type { ActorType } from '../model/tags.ts'
import { findActor, findActors } from '../tag/actors/index.ts'

/** A name that stories use and neither the site's actor files nor the built-in dictionary know. */
export interface FoundName {
  readonly name: string
  readonly type: ActorType
  /** ISO 3166-1 alpha-2, when the words say so. */
  readonly country?: string
  /** Every way that stories write it. */
  readonly forms: readonly string[]
  /** The stories that use it, in the order of their files. */
  readonly stories: readonly Story[]
}

/** The names of all stories that nobody knows yet, those of most stories first. What a story asserts counts as well as what its words say. */
export function surveyNames(stories: readonly Story[], files: readonly ActorFile[], language: string): FoundName[] {
  const found = new Map<string, Omit<FoundName, 'forms' | 'stories'> & { forms: Set<string>; stories: Set<Story> }>()
  for (const story of stories) {
    for (const { name, type, country, forms } of namesOf(story, files, language)) {
      if (findActor(name, files)) continue
      const entry = found.get(name) ?? { name, type, ...(country && { country }), forms: new Set(), stories: new Set() }
      for (const form of forms) entry.forms.add(form)
      entry.stories.add(story)
      found.set(name, entry)
    }
  }
  return [...found.values()]
    .map((entry) => ({ ...entry, forms: [...entry.forms], stories: [...entry.stories] }))
    .sort((a, b) => b.stories.length - a.stories.length || (a.name < b.name ? -1 : 1))
}

function namesOf(story: Story, files: readonly ActorFile[], language: string) {
  const { title, deck, date, dateline, body } = story
  const prose = readProse({ title, deck, date, dateline, language: story.language ?? language, home: undefined }, body)
  const derived = findActors(prose, files).mentions.map(({ mentions, ...actor }) => ({
    ...actor,
    forms: mentions.map(({ text }) => text),
  }))
  const asserted = (story.actors ?? [])
    .filter((name) => !derived.some((actor) => actor.name === name))
    .map((name) => ({ name, type: 'organization' as const, country: undefined, forms: [name] }))
  return [...derived, ...asserted]
}
