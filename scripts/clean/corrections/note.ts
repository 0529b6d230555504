import { CHANGED, EARLIER, LABELS, NOTES, THIS } from './words.ts'

/** What a paragraph says as a note that the story was put right. */
export interface Note {
  /** Its words without the label; empty when the label stands alone and the next paragraph is the note. */
  readonly text: string
  /** Where its own day can stand: the label, or the sentence that says that the story was changed. */
  readonly dated: string
  /** Whether a label opens it; without one it proves less. */
  readonly labelled: boolean
}

/** Longer ones are paragraphs of the story. */
const LONGEST = 1500
/** `Correction, May 3, 2024: `, `Editor's note — `, `CORRECTION (May 3): `. */
const LABEL = /^[\s*_[(]*([^:：—–\n]{3,60}?)[\])]?\s*(?:[:：]|\s[—–-])\s*[*_]*\s*/u
/** The label's own words, without the day behind them. */
const LABEL_WORDS = /^[\p{L}\p{M}'’. ]+?(?=\s*(?:[,(\d]|$|\s\p{L}+\s\d))/u
/** How far into its paragraph a note says what was done. */
const NEAR = 160
/** `Clarification` alone may be a subhead; what follows it must be a note's words. */
const ALONE = /^[\s*_]*([\p{L}\p{M}'’. ]{3,40}?)[\s.*_]*$/u

/** Reads a paragraph as a note of a correction: `Correction: An earlier version …`, `This article was amended on 3 May 2024 to …`. */
export function readNote(paragraph: string): Note | undefined {
  if (paragraph.length > LONGEST) return undefined
  const label = LABEL.exec(paragraph)
  const name = label?.[1] ? plain(LABEL_WORDS.exec(label[1])?.[0] ?? label[1]) : ''
  const text = label
    ? paragraph
        .slice(label[0].length)
        .replace(/[\s*_\])]+$/, '')
        .trim()
    : ''
  if (label && text && (LABELS.has(name) || (NOTES.has(name) && (isChange(text) || namesEarlier(text)))))
    return { text, dated: `${label[1]}\n${isChange(text) ? firstSentence(text) : ''}`, labelled: true }
  const bare = paragraph.replace(/^[\s*_[(•-]+|[\s*_\])]+$/g, '').trim()
  if (opensWith(bare, EARLIER)) return { text: bare, dated: '', labelled: false }
  if (opensWith(bare, THIS) && isChange(bare)) return { text: bare, dated: firstSentence(bare), labelled: false }
  return undefined
}

/** Whether the paragraph is the label of a correction and nothing else: `Correction`. */
export function isNoteLabel(paragraph: string): boolean {
  return LABELS.has(plain(ALONE.exec(paragraph.replace(/[:：]\s*$/, ''))?.[1] ?? ''))
}

function isChange(text: string): boolean {
  const start = text.slice(0, NEAR).toLowerCase()
  return CHANGED.some((word) => has(start, word))
}

function namesEarlier(text: string): boolean {
  const start = text.slice(0, NEAR).toLowerCase()
  return EARLIER.some((words) => start.includes(words))
}

function opensWith(text: string, openers: readonly string[]): boolean {
  const lower = text.slice(0, NEAR).toLowerCase()
  return openers.some((opener) => lower.startsWith(opener) && !/^[\p{L}\p{M}]/u.test(lower.slice(opener.length)))
}

function has(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !/[\p{L}\p{M}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{M}]/u.test(text[at + word.length] ?? '')
}

function firstSentence(text: string): string {
  return text.slice(0, NEAR)
}

function plain(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ').trim()
}
