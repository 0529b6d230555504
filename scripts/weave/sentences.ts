import { type Sentence, splitText } from '../digest/sentences/index.ts'
import type { Paragraph } from '../model/prose.ts'
import type { WeaveStory } from './story.ts'

/** Stories are read for events, figures and denials, and on several shelves: a paragraph is taken apart once. */
const known = new WeakMap<Paragraph, readonly Sentence[]>()

/** The sentences of a story's paragraph, by its number from 1. */
export function sentencesIn({ paragraphs, language }: WeaveStory, number: number): readonly Sentence[] {
  const paragraph = paragraphs[number - 1]
  if (!paragraph) return []
  let sentences = known.get(paragraph)
  if (!sentences) {
    sentences = splitText(paragraph.text, language, number)
    known.set(paragraph, sentences)
  }
  return sentences
}
