import { readProse } from '../markdown/prose.ts'
import type { Prose } from '../model/prose.ts'
import type { ActorFile, Story } from '../model/story.ts'
import type { ActorType, Mention } from '../model/tags.ts'
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
  /** The words around it where the first of them names it: `… said Ilse Vandermolen, a spokeswoman for …`. */
  readonly example?: string
}

/** The names of all stories that nobody knows yet, those of most stories first. What a story asserts counts as well as what its words say. */
export function surveyNames(stories: readonly Story[], files: readonly ActorFile[], language: string): FoundName[] {
  const found = new Map<string, Omit<FoundName, 'forms' | 'stories'> & { forms: Set<string>; stories: Set<Story> }>()
  for (const story of stories) {
    for (const { name, type, country, forms, example } of namesOf(story, files, language)) {
      if (findActor(name, files)) continue
      const entry = found.get(name) ?? {
        name,
        type,
        ...(country && { country }),
        ...(example && { example }),
        forms: new Set(),
        stories: new Set(),
      }
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
    example: mentions[0] && excerpt(prose, mentions[0]),
  }))
  const asserted = (story.actors ?? [])
    .filter((name) => !derived.some((actor) => actor.name === name))
    .map((name) => ({ name, type: 'organization' as const, country: undefined, forms: [name], example: undefined }))
  return [...derived, ...asserted]
}

const AROUND = 40

/** The words around a mention, on one line. */
function excerpt({ title, deck, paragraphs }: Prose, { paragraph, start, text }: Mention): string {
  const whole = paragraph === 0 ? title : paragraph < 0 ? (deck ?? '') : (paragraphs[paragraph - 1]?.text ?? '')
  const end = start + text.length + AROUND
  const before = whole.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, start > AROUND ? '… ' : '$&')
  const after = whole.slice(start, end).replace(/\s\S*$/, end < whole.length ? ' …' : '$&')
  return (before + after).replace(/\s+/g, ' ')
}
