import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Block } from '../../model/block.ts'
import { shapeOf } from '../../read/text/shape.ts'

const data: Readonly<Record<'footer' | 'masthead' | 'clipped', readonly string[]>> = parse(
  readFileSync(new URL('./data/around.yaml', import.meta.url), 'utf8'),
)

/** A line with more words than this that is no link is a sentence of somebody's. */
const SHORT = 14
/** What a footer says of itself may be longer. */
const SAYING = 70
const LINKED = 0.5

/** Whether a block is of a mail's foot: it leads out of a list, or says why the mail was sent. */
export function isFooter(block: Block): boolean {
  return says(block, data.footer)
}

/** Whether a block is of a mail's head: it leads to the mail as a page. */
export function isMasthead(block: Block): boolean {
  return says(block, data.masthead)
}

export function isClipped(block: Block): boolean {
  return says(block, data.clipped)
}

function says(block: Block, phrases: readonly string[]): boolean {
  const { words } = shapeOf(block.text)
  if (block.kind === 'heading' || words > SAYING) return false
  const text = fold(block.text)
  const phrase = phrases.find((wanted) => hasWords(text, wanted))
  if (phrase === undefined) return false
  return words <= SHORT || isLinks(block) || text.startsWith(phrase) || /https?:|@/.test(text)
}

/** A phrase counts as whole words where the script parts words. */
function hasWords(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase)
  if (at < 0) return false
  return (
    !/\p{L}/u.test(text[at - 1] ?? '') ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(phrase)
  )
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
}

/** Whether a block is links for the most part. */
export function isLinks({ text, clues }: Block): boolean {
  return clues?.from === 'page' && text.length > 0 && clues.linked >= text.length * LINKED
}

/** `-----`, `* * *`, `| ·`: nothing but marks. */
export function isSeparator({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text !== '' && /^[\s\p{P}\p{S}]+$/u.test(text)
}
