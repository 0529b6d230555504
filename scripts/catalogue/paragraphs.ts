import { readParagraphs } from '../markdown/paragraphs.ts'
import { lately } from '../model/lately.ts'
import type { Paragraph } from '../model/prose.ts'
import type { Entry } from './entry.ts'

/** So many stories that were asked for last are held in paragraphs. */
const HELD = 1000

/** The paragraphs of a story as the site shows it. */
export const paragraphsOf: (entry: Entry) => readonly Paragraph[] = lately(
  (entry: Entry) => readParagraphs(entry.story.body),
  HELD,
)
