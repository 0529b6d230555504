import { frameParagraphs } from './frame.ts'
import { sentenceAt } from './naming.ts'
import { subjectOfSentence } from './subject.ts'
import { wordsOf } from './words.ts'

/** The subject of a sentence, with who that is in an apposition: `The energy minister, Khalid al-Falih`. Undefined where none is found, or somebody's own words come first. */
export function subjectOfText(text: string, language: string): string | undefined {
  const [frame] = frameParagraphs({ paragraphs: [{ kind: 'paragraph', text }] }, [], [], wordsOf(language))
  if (!frame || /^\p{P}*["“«„‘]/u.test(text)) return undefined
  const phrase = subjectOfSentence(frame, sentenceAt(frame, 0))
  const [first, last] = [frame.tokens[phrase?.from ?? -1], frame.tokens[(phrase?.to ?? 0) - 1]]
  if (!phrase || !first || !last) return undefined
  const apposition = APPOSITION.exec(text.slice(last.end))?.[0] ?? ''
  return text.slice(first.start, last.end) + apposition
}

/** `, Khalid al-Falih,`: a name between commas, of so many letters at most. */
const APPOSITION = /^,\s+\p{Lu}[^,]{1,60},/u
