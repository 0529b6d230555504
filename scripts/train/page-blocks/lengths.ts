import type { Block, PageElement } from '../../model/block.ts'

/** Blocks with how much of each is the article's, -1 without words. */
export interface Marked {
  readonly blocks: readonly Block[]
  readonly labels: readonly number[]
}

const OWN = 0.5

/** Where the article's own blocks begin and end; undefined when there are too few to tell. */
function spanOf({ labels }: Marked, least: number): { start: number; end: number } | undefined {
  const own = labels.flatMap((label, index) => (label >= OWN ? [index] : []))
  const [start, end] = [own[0], own.at(-1)]
  return own.length >= least && start !== undefined && end !== undefined ? { start, end: end + 1 } : undefined
}

const LEAST_TO_LENGTHEN = 4

/**
 * The same page with an article so many times as long: what stands between its first and its last block follows again and again,
 * the containers that hold only some of it too. Most pages that people marked are short, and what is learnt must hold at any length.
 */
export function lengthen(page: Marked, times: number): Marked | undefined {
  const span = spanOf(page, LEAST_TO_LENGTHEN)
  if (!span) return undefined
  const inner = page.blocks.slice(span.start, span.end)
  const shared = sharedBy(inner)
  const fresh = { next: page.blocks.length * 64 }
  const copies = Array.from({ length: times - 1 }, (_, copy) => {
    const known = new Map<PageElement, PageElement>()
    return inner.map((block) => copyBlock(block, copy + 1, (element) => copyElement(element, shared, known, fresh)))
  })
  const labels = page.labels.slice(span.start, span.end)
  return {
    blocks: [...page.blocks.slice(0, span.end), ...copies.flat(), ...page.blocks.slice(span.end)],
    labels: [...page.labels.slice(0, span.end), ...copies.flatMap(() => labels), ...page.labels.slice(span.end)],
  }
}

/** The same page with no more of its article than its first blocks: a brief. */
export function shorten(page: Marked, kept: number): Marked | undefined {
  const span = spanOf(page, kept + 1)
  if (!span) return undefined
  let own = 0
  const stays = page.labels.map((label, index) => {
    if (index < span.start || index >= span.end) return true
    if (label >= OWN) own++
    return own <= kept
  })
  return {
    blocks: page.blocks.filter((_, index) => stays[index]),
    labels: page.labels.filter((_, index) => stays[index]),
  }
}

/** The elements around all of the blocks. */
function sharedBy(blocks: readonly Block[]): ReadonlySet<PageElement> {
  let shared: ReadonlySet<PageElement> | undefined
  for (const { clues } of blocks) {
    if (clues?.from !== 'page') continue
    const around = new Set<PageElement>()
    for (let at: PageElement | undefined = clues.element; at; at = at.parent) around.add(at)
    shared = shared ? new Set([...shared].filter((element) => around.has(element))) : around
  }
  return shared ?? new Set()
}

function copyElement(
  element: PageElement,
  shared: ReadonlySet<PageElement>,
  known: Map<PageElement, PageElement>,
  fresh: { next: number },
): PageElement {
  if (shared.has(element)) return element
  const before = known.get(element)
  if (before) return before
  const parent = element.parent && copyElement(element.parent, shared, known, fresh)
  const made = { ...element, index: fresh.next++, parent }
  known.set(element, made)
  return made
}

/** A copy is not a repetition: zero-width spaces after its first word, as many as its number, make it another text of the same words. */
function copyBlock(block: Block, copy: number, elementOf: (element: PageElement) => PageElement): Block {
  if (block.clues?.from !== 'page') return block
  return {
    ...block,
    text: block.text.replace(' ', ` ${'\u200B'.repeat(copy % 60)}`),
    clues: { ...block.clues, element: elementOf(block.clues.element) },
  }
}
