import { createMarkdown } from '../markdown/markdown.ts'
import { readRun, splitTokens } from '../markdown/paragraphs.ts'
import type { Paragraph } from '../model/prose.ts'
import type { Story } from '../model/story.ts'

/** A paragraph of a story with where it stands. */
export interface PlacedParagraph extends Paragraph {
  /** From 1, in the story's file. */
  readonly line: number
  /** Its lines as they stand in the file. */
  readonly lines: readonly string[]
}

const markdown = createMarkdown()
const kept = new WeakMap<Story, readonly PlacedParagraph[]>()

/** The paragraphs of a story, in the order of their numbers. */
export function paragraphsOf(story: Story): readonly PlacedParagraph[] {
  const known = kept.get(story)
  if (known) return known
  const lines = story.body.split('\n')
  const paragraphs = splitTokens(markdown.parse(story.body, {})).map((run): PlacedParagraph => {
    const [start, end] = run[0]?.map ?? [0, 0]
    return { ...readRun(run), line: (story.lines.body ?? 1) + start, lines: lines.slice(start, end) }
  })
  kept.set(story, paragraphs)
  return paragraphs
}
