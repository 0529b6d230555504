import { readList } from '../../model/readList.ts'
import { shapeOf } from '../../read/text/shape.ts'
import { removeWhere } from '../copy/remove.ts'
import type { Pass } from '../pass.ts'
import { isLinks } from './around.ts'

const closings: ReadonlySet<string> = new Set(readList(new URL('./data/closings.txt', import.meta.url)))
/** A name stands below the close, with an office, a paper, an address and a number at most. */
const LINES = 12
const LONGEST_LINE = 14
/** Nobody closes a letter with less above it. */
const LEAST_ABOVE = 3
/** A line of fewer words is a name, or an office, even where it ends with a stop. */
const NAME_WORDS = 6

/** Cuts how whoever mailed an article closes the letter, with the signature below: `Kind regards,` and all after it, where nothing but short lines follow. */
export const cutClosing: Pass = (article) => {
  const { blocks } = article
  const start = blocks.findLastIndex(({ text }, index) => index >= LEAST_ABOVE && isClosing(text))
  if (start < 0 || blocks.length - start > LINES) return article
  const after = blocks.slice(start + 1)
  if (after.some((block) => block.kind !== 'image' && isProse(block.text) && !isLinks(block))) return article
  return removeWhere(article, (_, index) => (index >= start ? 'signature' : undefined))
}

/** A sentence, and not `Oberland Post, Hauptstrasse 1, Tel. 027 555 12 12`. */
function isProse(text: string): boolean {
  const { words, stops } = shapeOf(text)
  return words > LONGEST_LINE || (stops && words > NAME_WORDS)
}

function isClosing(text: string): boolean {
  const [first = '', ...lines] = text.split('\n')
  const [, words = '', rest = ''] = /^([^,.!:;，、。]*)[,.!:;，、。]*\s*(.*)$/su.exec(first) ?? []
  if (!closings.has(words.trim().toLowerCase().replace(/[’‘]/g, "'"))) return false
  const name = [rest, ...lines].join(' ').trim()
  return name === '' || (shapeOf(name).words <= LONGEST_LINE * 2 && /^\p{L}/u.test(name) && !/^\p{Ll}/u.test(name))
}
