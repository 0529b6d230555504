import type { Block } from '../../model/block.ts'
import { isPerson, readByline } from '../text/head/byline.ts'
import { overlap, sameWords, tellingWords } from '../text/head/overlap.ts'
import { shapeOf } from '../text/shape.ts'

/** What an article in a letter says of itself above its first sentence. */
export interface OwnHead {
  readonly headline: string | undefined
  readonly authors: readonly string[]
  readonly agency: string | undefined
}

/** So many lines above or among the first paragraphs may be headline and byline. */
const REACH = 12
const FEWEST_WORDS = 3
/** A headline in the body that shares so much of the subject is what the subject speaks of. */
const ALIKE = 0.6

/** Headline and byline at the head of an article in a letter; of a letter's name and subject the headline is told apart. */
export function readOwnHead(
  blocks: readonly Block[],
  subject: string | undefined,
  sender: string | undefined,
): OwnHead {
  const prose = blocks.findIndex(({ text }) => shapeOf(text).prose)
  const head = blocks.slice(0, prose < 0 ? REACH : Math.min(prose + 2, REACH))
  const bylines = head.map(({ text }) => readByline(text))
  const signed = bylines.find((byline) => byline && byline.authors.length > 0)
  const wired = bylines.find((byline) => byline?.agency)
  // A name alone on the line above the first sentence is whose article it is.
  const above = blocks[prose - 1]?.text ?? ''
  const alone = prose > 0 && isPerson(above) && above !== sender ? [above] : []
  return { headline: findHeadline(head, subject, sender), authors: signed?.authors ?? alone, agency: wired?.agency }
}

const LIST = /^\[[^\]]{1,40}\]\s+(\S.*)$/u

function findHeadline(
  head: readonly Block[],
  subject: string | undefined,
  sender: string | undefined,
): string | undefined {
  const headings = head.filter(({ kind, text }) => kind === 'heading' && !(sender && sameWords(text, sender)))
  if (!subject) return headings.find(({ text }) => shapeOf(text).words >= FEWEST_WORDS)?.text
  if (headings.some(({ text }) => sameWords(text, subject))) return undefined
  // A list puts its name before every subject: `[press] Dutch canal lock closes`.
  const listed = LIST.exec(subject)?.[1]
  if (listed && head.some(({ text }) => sameWords(text, listed))) return listed
  // “The Weekend: a lock that closes” is the subject of “Dutch canal lock closes for repairs”.
  const words = tellingWords(subject)
  return headings.find(({ text }) => shapeOf(text).words >= FEWEST_WORDS && overlap(text, words) >= ALIKE)?.text
}
