import { containment } from '../copies/runs.ts'
import type { Known } from './known.ts'

/** How sure it is that two are one article, from 0 (they are two): the kind of evidence first, then the words that they share. */
export interface Sameness {
  readonly rank: 0 | 1 | 2 | 3 | 4 | 5
  /** 0 to 1. */
  readonly alike: number
}

const TWO: Sameness = { rank: 0, alike: 0 }

/** Texts that share less are about other things, or one follows the other: a rewritten one keeps more. */
const TRACE = 0.2
/** Two versions of one text share at least this much. */
const MOSTLY = 0.5
/** One text with an editor's changes. */
const NEARLY_ALL = 0.8

/**
 * Whether two are the same article at different times or from different carriers, by its carrier's id, else its address, else its words.
 * An id or an address alone is not believed: feeds number their entries anew each day, and give the address of a section for every entry.
 */
export function compare(article: Known, known: Known): Sameness {
  const id = agree(article.id, known.id)
  const address = agree(article.address, known.address)
  const oneFile = agree(article.source, known.source) || (agree(article.checksum, known.checksum) ?? false)
  const sameWords = article.words === known.words
  if (!id && !address && !oneFile && !sameWords) return TWO
  const alike = sameWords ? 1 : containment(article.runs, known.runs)
  const title = agree(foldTitle(article.told.title), foldTitle(known.told.title)) ?? false
  const oneDay = agree(article.told.date?.slice(0, 10), known.told.date?.slice(0, 10)) ?? false

  if (sameWords && id !== false && agree(article.checksum, known.checksum)) return { rank: 5, alike }
  if (id && (address || alike >= MOSTLY || (title && oneDay))) return { rank: 4, alike }
  // A carrier that gives two ids means two, unless the text is the same: then it has numbered anew.
  if (address && (id === false ? alike >= MOSTLY : title || oneDay || alike >= TRACE)) return { rank: 3, alike }
  if (address === false) return TWO
  const publisher = agree(article.told.publisher, known.told.publisher)
  if (sameWords && title && publisher !== false && (id !== false || oneDay)) return { rank: 2, alike }
  if (id === false) return TWO
  if (oneFile && publisher !== false && (alike >= MOSTLY || (title && (oneDay || alike >= TRACE))))
    return { rank: 1, alike }
  return TWO
}

/** Whether two that are the same are so by more than standing in one file, and by their words too. */
export function isTwin({ rank, alike }: Sameness): boolean {
  return rank >= 2 && alike >= MOSTLY
}

/** Whether a story that no receipt tells of was made from this article, as far as an editor has left it so. */
export function isStoryOf(article: Known, story: Known): boolean {
  if (compare(article, story).rank > 0) return true
  const [one, other] = [article.told, story.told]
  if (agree(article.address, story.address) === false || agree(one.publisher, other.publisher) === false) return false
  return agree(foldTitle(one.title), foldTitle(other.title)) === true && containment(article.runs, story.runs) >= MOSTLY
}

/** Whether a story that no receipt tells of has nearly all words that this receipt wrote: an editor has moved it, and given it another headline. */
export function isMovedStory(receipt: Known, story: Known): boolean {
  return containment(receipt.runs, story.runs) >= NEARLY_ALL
}

/** Whether both are known and equal; undefined when one is unknown. */
function agree(one: string | undefined, other: string | undefined): boolean | undefined {
  return one && other ? one === other : undefined
}

/** A headline without capitals, marks and spaces, in which carriers differ. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
