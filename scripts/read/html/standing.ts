import { type Document, type Element, isTag, isText, type ParentNode } from 'domhandler'
import type { Block } from '../../model/block.ts'
import { countWords } from '../../model/wordCount.ts'
import type { PageMetadata } from './metadata.ts'
import { isDropped } from './tree.ts'

/** A page with more words than this shows something. */
const FEW_WORDS = 40
/** A sentence of so many words is more than “Loading…”. */
const SENTENCE_WORDS = 8
const SENTENCE_END = /[。！？]|[.!?…।؟۔።]["'”’»)\]」』]*(?:\s|$)/
/** Of the pages that sites begin with: `/`, `/en/`, `/index.html`. */
const ROOT = /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/i
/** A page that leads to so many articles by their headlines is no article. */
const LEAST_TEASERS = 8
const TEASER_WORDS = 4
/** A list of links has fewer words in sentences of its own. */
const LEAST_PROSE = 60
/** So many passages one after the other are an article, wherever they stand. */
const LEAST_RUN = 3

/** What a page is, where it is plainly no article, as a warning that begins with a code: a shell that scripts fill, a home page or list of links. */
export function judgeStanding(
  document: Document,
  blocks: readonly Block[],
  metadata: PageMetadata,
  address: string | undefined,
): string | undefined {
  if (!blocks.some(isPassage) && isShell(document))
    return 'needs-script: the page shows almost no words until its scripts have run; save it from a browser'
  if (metadata.isArticle) return undefined
  const isRoot = isRootOf(address ?? metadata.address)
  const teasers = blocks.filter(isTeaser).length
  const leads = teasers >= LEAST_TEASERS && proseIn(blocks) < LEAST_PROSE
  const isFront = isRoot && teasers >= LEAST_TEASERS / 2 && longestRun(blocks) < LEAST_RUN
  if (!(leads || isFront)) return undefined
  const what =
    isRoot || metadata.isSite ? 'home-page: the page is a site’s home page' : 'home-page: the page is a list of links'
  const feeds = metadata.feeds.slice(0, 3).join(', ')
  return `${what}, not an article; give the address of an article${feeds ? `, or the site’s feed: ${feeds}` : ''}`
}

/** Whether a page has scripts and no sentence. */
function isShell(document: Document): boolean {
  const shown = { text: '', scripts: 0 }
  gather(document, shown)
  if (shown.scripts === 0 || countWords(shown.text) >= FEW_WORDS) return false
  return !shown.text.split('\n').some((line) => countWords(line) >= SENTENCE_WORDS && SENTENCE_END.test(line))
}

function gather(parent: ParentNode, shown: { text: string; scripts: number }): void {
  for (const child of parent.children) {
    if (shown.text.length > LONGEST) return
    if (isText(child)) shown.text += child.data.replace(/\s+/g, ' ')
    else if (isTag(child)) {
      if (isScript(child)) shown.scripts++
      if (isDropped(child) || child.name === 'noscript') continue
      shown.text += '\n'
      gather(child, shown)
      shown.text += '\n'
    }
  }
}

const LONGEST = 4000

function isScript({ name, attribs }: Element): boolean {
  return name === 'script' && !/json/i.test(attribs.type ?? '')
}

function isRootOf(address: string | undefined): boolean {
  if (!address || !/^https?:/i.test(address)) return false
  return ROOT.test(address.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/, ''))
}

function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isPassage(block) ? countWords(block.text) : 0), 0)
}

/** How many passages stand one after the other, at most. */
function longestRun(blocks: readonly Block[]): number {
  let [run, longest] = [0, 0]
  for (const block of blocks) {
    if (block.kind === 'image') continue
    run = isPassage(block) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** A headline that is a link, or a list of such. */
function isTeaser({ kind, text, clues }: Block): boolean {
  if (clues?.from !== 'page' || clues.linked < text.length * 0.8) return false
  return (kind === 'heading' || kind === 'list' || kind === 'paragraph') && countWords(text) >= TEASER_WORDS
}

function isPassage({ kind, text, clues }: Block): boolean {
  if (kind !== 'paragraph' || clues?.from !== 'page' || clues.linked > text.length / 2) return false
  return countWords(text) >= SENTENCE_WORDS && SENTENCE_END.test(text)
}
