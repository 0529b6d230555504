import type { Span } from './span.ts'
import type { Words } from './words.ts'

const DASH = /[—–]/g
const COMMA = /(?<=[\p{L}!?]),\s/gu
const WORD = /\p{L}+/gu
/** A verb of saying stands among the first words after the dash: `—le dijo la ministra—`. */
const NEAR = 3

/**
 * Speech between dashes, as Spanish and French set it: `—No iremos —dijo Roe—. Es tarde.`
 * Only a paragraph that opens with a dash and has a verb of saying after another dash or a comma is believed; a list opens with dashes too.
 */
export function pairDashes(text: string, words: Words): readonly Span[] {
  if (!words.dashes.has(text[0] ?? '')) return []
  const [, second, third] = [...text.slice(0, LONGEST).matchAll(DASH)].map(({ index }) => index)
  if (second === undefined || !saysAt(text, second + 1, words)) return pairWithComma(text, words)
  const spans = [{ from: 0, start: 1, end: trimEnd(text, second), to: trimEnd(text, second) }]
  const rest = third === undefined ? text.length : third + 1 + (/^[.,;:]/.test(text.slice(third + 1)) ? 1 : 0)
  const from = rest + (text.slice(rest).length - text.slice(rest).trimStart().length)
  if (from < text.length) spans.push({ from, start: from, end: text.length, to: text.length })
  return spans
}

/** `— Nous partons, dit Roe.` */
function pairWithComma(text: string, words: Words): readonly Span[] {
  for (const { index, 0: comma } of text.slice(0, LONGEST).matchAll(COMMA))
    if (saysAt(text, index + comma.length, words)) return [{ from: 0, start: 1, end: index, to: index }]
  return []
}

/** Whether a verb of saying stands among the first words from a place on. */
function saysAt(text: string, from: number, words: Words): boolean {
  const next = [...text.slice(from, from + 60).matchAll(WORD)].slice(0, NEAR)
  return next.some(([word]) => words.classesOf(word.toLowerCase()).say)
}

/** How far into a paragraph dashes are looked for, in characters. */
const LONGEST = 5000

function trimEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length
}
