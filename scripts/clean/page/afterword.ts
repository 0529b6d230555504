import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { countWords } from '../../model/wordCount.ts'
import data from './data/afterwords.json' with { type: 'json' }
import { removeBlocks } from './removal.ts'

/** An article has so many blocks before anything is said after it. */
const BEFORE = 4
/** More is an article's last paragraph, whatever it asks for. */
const CALL_WORDS = 50
const ABOUT_WORDS = 80

const works = new RegExp(String.raw`(?<!\p{L})(?:${data.works.join('|')})(?!\p{L})`, 'iu')

/** Drops what a paper says below an article to its readers, and of its writer: `Maja Roth is a reporter who covers ports`, `Support our work`. Only the last blocks, one after the other from the end. */
export function dropAfterword(article: Article): Article {
  const { blocks, head } = article
  const authors = (head.authors?.value ?? []).map((name) => name.toLowerCase())
  let start = blocks.length
  while (start > BEFORE && reasonOf(blocks[start - 1], authors)) start--
  if (start === blocks.length) return article
  return removeBlocks(article, (block, index) => (index < start ? undefined : reasonOf(block, authors)))
}

function reasonOf(block: Block | undefined, authors: readonly string[]): string | undefined {
  if (block?.kind !== 'paragraph') return undefined
  const text = block.text.toLowerCase().replace(/[’‘]/g, "'")
  const words = countWords(text)
  if (words <= ABOUT_WORDS && isAbout(text, authors)) return 'author box'
  return words <= CALL_WORDS && data.calls.some((call) => text.includes(call)) ? 'newsletter box' : undefined
}

/** `Maja Roth is a reporter in Verna who covers ports.` */
function isAbout(text: string, authors: readonly string[]): boolean {
  const name = authors.find((author) => text.startsWith(author))
  if (!name) return false
  const rest = text.slice(name.length).replace(/^[\s,]+/, '')
  return data.is.some((word) => rest.startsWith(`${word} `)) && works.test(rest)
}
