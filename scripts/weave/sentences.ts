import { type Sentence, splitText } from '../digest/sentences/index.ts'
import type { Paragraph } from '../model/prose.ts'
import type { WeaveStory } from './story.ts'

/** Stories of a storyline are read for events, figures and denials one after the other: a paragraph is taken apart once. So many are kept. */
const KEPT = 20_000
let known = new WeakMap<Paragraph, readonly Sentence[]>()
let kept = 0

/** The sentences of a story's paragraph, by its number from 1. */
export function sentencesIn({ paragraphs, language }: WeaveStory, number: number): readonly Sentence[] {
  const paragraph = paragraphs[number - 1]
  if (!paragraph) return []
  let sentences = known.get(paragraph)
  if (!sentences) {
    sentences = splitText(paragraph.text, language, number)
    if (kept++ === KEPT) {
      known = new WeakMap()
      kept = 1
    }
    known.set(paragraph, sentences)
  }
  return sentences
}
