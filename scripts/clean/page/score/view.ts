import type { Block, PageClues, PageElement } from '../../../model/block.ts'
import { countWords } from '../../../model/wordCount.ts'
import { countSigns, type Signs } from './signs.ts'

/** What is counted in a block, wherever it stands. */
interface Counted {
  readonly block: Block
  readonly clues: PageClues
  readonly words: number
  /** Words outside links. */
  readonly plain: number
  /** Its words when it is a paragraph that looks like prose. */
  readonly prose: number
  readonly signs: Signs
  /** Share of its characters that stand in links. */
  readonly linkShare: number
  /** The block's own element and those around it, innermost first. */
  readonly around: readonly PageElement[]
  /** Equal for blocks of the same make: tag and class words of the two innermost elements. */
  readonly make: string
}

/** A block with what is counted in it once. */
export interface BlockView extends Counted {
  /** Its place among the page's blocks, from 0. */
  readonly index: number
}

/** What an element, or all blocks of one make, hold together. */
export interface Holding {
  blocks: number
  words: number
  plain: number
  /** Words outside links in paragraphs that look like prose. */
  prose: number
  headings: number
}

/** A page's blocks and what is counted over them. */
export interface PageView {
  readonly blocks: readonly BlockView[]
  readonly total: Holding
  /** By the element's index. */
  readonly elements: ReadonlyMap<number, Holding>
  readonly makes: ReadonlyMap<string, Holding>
  /** Words of all blocks before this one. */
  readonly before: readonly number[]
  /** Plain words before this one. */
  readonly plainBefore: readonly number[]
  /** The block that repeats the page's title and is followed by the most prose; -1 when there is none. */
  readonly headline: number
  /** How many headings of the first level stand before this one. */
  readonly h1Before: readonly number[]
  /** How many `article` elements hold blocks. */
  readonly articles: number
  /** How many blocks before this one have the same words; 0 for short ones. */
  readonly repeats: readonly number[]
  /** The element that holds the most prose as its own lines, or its children's. */
  readonly core: PageElement | undefined
}

/** Everything the features are read from. */
export function viewPage(blocks: readonly Block[]): PageView {
  const views = blocks.flatMap((block, index) =>
    block.clues?.from === 'page' ? [{ ...countedIn(block, block.clues), index }] : [],
  )
  const total = empty()
  const elements = new Map<number, Holding>()
  const makes = new Map<string, Holding>()
  const direct = new Map<PageElement, number>()
  const before: number[] = []
  const h1Before: number[] = []
  const articles = new Set<number>()
  let h1s = 0
  const plainBefore: number[] = []
  for (const view of views) {
    before.push(total.words)
    plainBefore.push(total.plain)
    h1Before.push(h1s)
    if (view.clues.element.tag === 'h1') h1s++
    add(total, view)
    add(holdingOf(makes, view.make), view)
    for (const element of view.around) {
      add(holdingOf(elements, element.index), view)
      if (element.tag === 'article') articles.add(element.index)
    }
    const { prose } = view
    const [, parent, grandparent] = view.around
    if (prose > 0 && parent) direct.set(parent, (direct.get(parent) ?? 0) + prose)
    if (prose > 0 && grandparent) direct.set(grandparent, (direct.get(grandparent) ?? 0) + prose / 2)
  }
  const core = [...direct].sort((a, b) => b[1] - a[1])[0]?.[0]
  return {
    blocks: views,
    total,
    elements,
    makes,
    before,
    plainBefore,
    headline: findHeadline(views),
    h1Before,
    articles: articles.size,
    repeats: countRepeats(views),
    core,
  }
}

/** An address is one run of letters after another, however long; a text has no fewer words than this many characters would give. */
const CHARS_PER_WORD = 8

/** Elements further out hold most of the page, and so tell nothing of a block. */
const FURTHEST = 40

/** A block is looked at again in each fold of a long page. */
const counted = new WeakMap<Block, Counted>()

/** Equal for blocks of the same kind, in elements and parents that are called alike. */
export function makeOf(block: Block | undefined): string {
  return block?.clues?.from === 'page' ? countedIn(block, block.clues).make : ''
}

function countedIn(block: Block, clues: PageClues): Counted {
  const known = counted.get(block)
  if (known) return known
  const own = countIn(block, clues)
  counted.set(block, own)
  return own
}

function countIn(block: Block, clues: PageClues): Counted {
  const { text } = block
  const words = block.kind === 'image' ? 0 : Math.max(countWords(text), text.length / CHARS_PER_WORD)
  const linkShare = text.length > 0 ? Math.min(1, clues.linked / text.length) : clues.links > 0 ? 1 : 0
  const around: PageElement[] = []
  for (
    let element: PageElement | undefined = clues.element;
    element && around.length < FURTHEST;
    element = element.parent
  )
    around.push(element)
  const make = around
    .slice(0, 2)
    .map(({ tag, words }) => `${tag}.${words.join('.')}`)
    .join('<')
  return {
    block,
    clues,
    words,
    plain: words * (1 - linkShare),
    prose: isProse(block, clues, words, linkShare) ? words : 0,
    signs: countSigns(text),
    linkShare,
    around,
    make: `${block.kind} ${make}`,
  }
}

const SENTENCE = /[。！？]|[.!?…।؟۔።]["'”’»)\]]{0,2}(?:\s|$)|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{12}/u

function isProse({ kind, text }: Block, clues: PageClues, words: number, linkShare: number): boolean {
  return kind === 'paragraph' && !clues.hidden && words >= 12 && linkShare <= 0.5 && SENTENCE.test(text)
}

function empty(): Holding {
  return { blocks: 0, words: 0, plain: 0, prose: 0, headings: 0 }
}

function add(holding: Holding, view: BlockView): void {
  holding.blocks++
  holding.words += view.words
  holding.plain += view.plain
  holding.prose += view.prose
  if (view.block.kind === 'heading') holding.headings++
}

function holdingOf<Key>(map: Map<Key, Holding>, key: Key): Holding {
  const known = map.get(key)
  if (known) return known
  const made = empty()
  map.set(key, made)
  return made
}

/** Shorter texts may well be said twice. */
const LONG = 60

function countRepeats(views: readonly BlockView[]): readonly number[] {
  const seen = new Map<string, number>()
  return views.map(({ block: { text } }) => {
    if (text.length < LONG) return 0
    const times = seen.get(text) ?? 0
    seen.set(text, times + 1)
    return times
  })
}

const HEADLINE = 0.6

function findHeadline(views: readonly BlockView[]): number {
  const candidates = views.filter(({ clues, block }) => clues.inTitle >= HEADLINE && block.kind !== 'list')
  const first =
    candidates.find(({ clues }) => clues.element.tag === 'h1' && !clues.hidden) ??
    candidates.find(({ block }) => block.kind === 'heading')
  return (first ?? candidates[0])?.index ?? -1
}
