import { readParagraphs } from '../markdown/paragraphs.ts'
import type { Paragraph } from '../model/prose.ts'
import type { Entry } from './entry.ts'

const known = new WeakMap<Entry, readonly Paragraph[]>()

/** The paragraphs of a story as the site shows it, taken apart once. */
export function paragraphsOf(entry: Entry): readonly Paragraph[] {
  let paragraphs = known.get(entry)
  if (!paragraphs) {
    paragraphs = readParagraphs(entry.story.body)
    known.set(entry, paragraphs)
  }
  return paragraphs
}
