import type { Prose } from '../../../scripts/model/prose.ts'
import type { ActorFile } from '../../../scripts/model/story.ts'
import type { ActorMentions } from '../../../scripts/model/tags.ts'
import { findActors } from '../../../scripts/tag/actors/index.ts'
import { tag } from '../../../scripts/tag/index.ts'

/** A story of paragraphs, in English and of no date unless more is said. */
export function story(paragraphs: readonly string[], more: Partial<Prose> = {}): Prose {
  return { title: '', language: 'en', ...more, paragraphs: paragraphs.map((text) => ({ kind: 'paragraph', text })) }
}

/** Each actor named in a text with the forms that name it: `Mohammad Javad Zarif: Mohammad Javad Zarif, Zarif`. */
export function named(
  text: string | readonly string[],
  more: Partial<Prose> = {},
  files: readonly ActorFile[] = [],
): string[] {
  const { mentions } = findActors(story([text].flat(), more), files)
  return mentions.map(({ name, mentions: places }) => `${name}: ${places.map((place) => place.text).join(', ')}`)
}

/** The actors named in a text of a language, as tagging tells them with its countries. */
export function actorsOf(text: string, language: string): readonly ActorMentions[] {
  return tag(story([text], { language })).mentions.actors
}
