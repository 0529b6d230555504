import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import data from './data/markup.json' with { type: 'json' }
import { removeBlocks } from './removal.ts'

const ATTRIBUTES: ReadonlySet<string> = new Set(data.attributes)
const LONGEST_VALUE = 200
/** One such word alone may be the story's. */
const LEAST_PAIRS = 2

/** Drops the names and values of an element's properties where a broken page prints them as text: `class`, `btn-primary`, `href`, …. */
export function dropPrintedMarkup(article: Article): Article {
  const { blocks } = article
  const printed = new Set<number>()
  for (let at = 0; at < blocks.length; ) {
    const end = endOfPairs(blocks, at)
    if (end - at >= LEAST_PAIRS * 2) for (let index = at; index < end; index++) printed.add(index)
    at = Math.max(end, at + 1)
  }
  blocks.forEach((block, index) => {
    if (holdsPairs(block)) printed.add(index)
  })
  return removeBlocks(article, (_, index) => (printed.has(index) ? 'page markup' : undefined))
}

function endOfPairs(blocks: readonly Block[], start: number): number {
  let at = start
  while (isName(blocks[at]?.text) && (blocks[at + 1]?.text.length ?? LONGEST_VALUE) < LONGEST_VALUE) at += 2
  return at
}

function isName(text: string | undefined): boolean {
  return text !== undefined && (ATTRIBUTES.has(text) || /^(?:data|aria)-[a-z-]+$/.test(text))
}

/** A list or table, or lines, each of which begins with a property's name. */
function holdsPairs({ text, kind }: Block): boolean {
  if (kind === 'heading' || kind === 'code') return false
  const lines = text.split('\n')
  const written = text.includes('=') ? Array.from(text.matchAll(WRITTEN), ([, pair = '']) => pair) : []
  if (written.length >= LEAST_PAIRS && written.join(' ').length > text.length * 0.8) return true
  return lines.length >= LEAST_PAIRS && lines.every((line) => isName(line.split(/[\s:=]/, 1)[0]) && /[\s:=]/.test(line))
}

/** `class="btn" target="_blank"`; looked for from where a run of letters and hyphens begins, and from nowhere within it. */
const WRITTEN = /(?<![a-z-])(?=[a-z-]+=\S)[a-z-]*?\b([a-z-]+=(?:"[^"]*"|'[^']*'|\S+))/g
