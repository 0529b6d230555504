import type { Span } from '../body.ts'
import { CLOCK, FEWEST_POSTS } from '../clock.ts'
import { phraseOf } from '../phrases/index.ts'
import type { Shape } from '../shape.ts'
import { isAgo } from './ago.ts'
import { isPerson, opensByline } from './byline.ts'
import { isCredit } from './credit.ts'
import { findDays, isAmbiguous } from './day.ts'
import { overlap, tellingWords } from './overlap.ts'

/** A line with its shape. */
export interface Seen {
  readonly text: string
  readonly shape: Shape
  /** Whether blank lines stand before and after it, where that is known. */
  readonly opens?: boolean
  readonly closes?: boolean
}

/** How many lines above the body a headline may stand: bylines, dates, share buttons and captions come between. */
export const REACH = 40
export const LONGEST_WORDS = 35
const LONGEST = 250
/** Running text that the headline's words are looked for in. */
const BODY_LINES = 60
/** Bylines and days stand at most so far below the headline. */
const BYLINE_LINES = 5
/** So close to the top, nothing but a headline stands first: it was copied by hand. */
const TOP = 3
/** What that is worth: more than all the words that a deck shares with the body. */
const FIRST = 3
/** What it is worth that a byline or a day stands right below, or some lines on. */
const SIGNED = [1.6, 1.4, 1, 0.8, 0.8]
/** What it is worth to stand between a day and the body. */
const UNDER_DAY = 2.4
/** What it costs to be one of several alike. */
const LISTED = -2
const FEWEST_LISTED = 3
const MOST_LISTED = 12
/** What a candidate must reach; below it no line is a headline. */
const ENOUGH = 2.5
/** A longer line below a candidate is likely its deck, unless it is better by this. */
const LEAD = 1.2
const DECK_WORDS = 10
/** Of two lines the upper one has so many words at least, if it is the headline. */
const UPPER_WORDS = 3
/** Of fewer telling words it proves little that the body has them too. */
const FEW_WORDS = 4

/** `World › Africa`, `Home » News`, `A | B`: a way through a site, or a window's title. */
const TRAIL = /[›»>|/]\s|\s[›»>|/]/
/** Two sentences on one line are a deck or a caption. */
const SENTENCES = /\p{Ll}[.!?…]\s+[\p{Lu}"“«„]/u
const ASKS = /[?!]["'”’»]*$/
const LAST_DAY = '9999-12-31'

/** The index of the line that is likeliest the headline of the body: near above it, and about the same things. */
export function findHeadline(lines: readonly Seen[], { start, end }: Span): number | undefined {
  const top = Math.max(0, start - REACH)
  const body = lines.slice(start, end)
  const inBody = new Set(body.map(({ text }) => text))
  const bodyText = body
    .slice(0, BODY_LINES)
    .map(({ text }) => text)
    .join('\n')
  const bodyWords = tellingWords(bodyText)
  const folded = bodyText.toLowerCase()
  const above = countRepeats(lines.slice(0, start))
  const heads = lines.slice(top, start + BYLINE_LINES).map(({ text }) => isBylineOrDay(text))
  const isHead = (index: number) => heads[index - top] === true
  const candidates: { index: number; line: Seen; about: number }[] = []
  // Below an hour stands the headline of a live page's post.
  const isLive = lines.filter(({ text }) => CLOCK.test(text)).length >= FEWEST_POSTS
  for (let index = top; index < start; index++) {
    const line = lines[index]
    if (isLive && CLOCK.test(lines[index - 1]?.text ?? '')) continue
    if (line && mayBeHeadline(line) && !isHead(index) && !isCaption(line, lines[index + 1]))
      candidates.push({ index, line, about: aboutness(line.text, bodyWords) })
  }
  const named = candidates.some(({ index, about }) => index > 0 && about >= 1)
  let best: { index: number; score: number; listed: boolean } | undefined
  for (const { index, line, about } of candidates) {
    const repeated = (above.get(line.text) ?? 0) > 1 ? 1 : 0
    const subhead = inBody.has(line.text) || isSaidIn(folded, line) ? -2.5 : 0
    const first = index === 0 && start <= TOP && !(named && about === 0) ? FIRST : 0
    const below = SIGNED[heads.slice(index - top + 1, index - top + 1 + BYLINE_LINES).indexOf(true)] ?? 0
    // A blog's day stands above the headline, and the headline right above the article.
    const signed = index === start - 1 && isHead(index - 1) && about > 0 ? UNDER_DAY : below
    const listed = isListed(lines, candidates, index, isHead) ? LISTED : 0
    const near = (start - index) * -0.08
    const score = scoreOf(line) + about + repeated + subhead + first + signed + listed + near
    const mayBeLed = best !== undefined && index - best.index <= BYLINE_LINES && !best.listed
    const lead = mayBeLed && isDeck(line, lines[best?.index ?? 0]) ? LEAD : 0
    if (score > (best?.score ?? ENOUGH) + lead) best = { index, score, listed: listed < 0 }
  }
  return best && aboveDeck(lines, candidates, best.index, isHead, above)
}

/**
 * Of two lines close together above a byline or a day the upper one is the headline and the lower one its deck,
 * whichever is more about the story; the name of a section or a paper above is neither.
 */
function aboveDeck(
  lines: readonly Seen[],
  candidates: readonly { index: number; about: number }[],
  best: number,
  isHead: (index: number) => boolean,
  repeats: ReadonlyMap<string, number>,
): number {
  const upper = candidates.find(({ index }) => index === best - 1)
  const [over, under] = [lines[best - 1], lines[best]]
  if (!upper || !over || !under || over.shape.words < UPPER_WORDS) return best
  if (upper.about === 0 && (repeats.get(over.text) ?? 0) < 2) return best
  if (
    under.opens === true ||
    over.closes === true ||
    (over.opens === false && !isLabelLike(lines[best - 2]) && !isHead(best - 2))
  )
    return best
  if (over.shape.stops && !ASKS.test(over.text)) return best
  return isHead(best + 1) || isHead(best + 2) || isHead(best - 2) ? best - 1 : best
}

/** A menu's word, or nothing at all, above a line says that the line begins something. */
function isLabelLike(line: Seen | undefined): boolean {
  return line === undefined || line.shape.words < UPPER_WORDS || phraseOf(line.text) !== undefined
}

/** One of three or more lines that stand together without a byline or a day: points of a summary, links. */
function isListed(
  lines: readonly Seen[],
  candidates: readonly { index: number }[],
  index: number,
  isHead: (index: number) => boolean,
): boolean {
  if (lines[index]?.opens === undefined) return false
  let start = index
  while (start > 0 && !lines[start]?.opens && index - start < MOST_LISTED) start--
  let end = index
  while (end < lines.length - 1 && !lines[end]?.closes && end - index < MOST_LISTED) end++
  for (let at = start; at <= end; at++) {
    const text = lines[at]?.text ?? ''
    if (isHead(at) || isPerson(text) || phraseOf(text)) return false
  }
  return candidates.filter(({ index: other }) => other >= start && other <= end).length >= FEWEST_LISTED
}

/** `The old mill`, with `The old mill Photo: Jane Doe` below it. */
function isCaption({ text }: Seen, below: Seen | undefined): boolean {
  return below?.text.startsWith(text) === true && isCredit(below.text.slice(text.length).trim())
}

/** A caption or a point of a summary may stand in the text word for word; a headline of so many words hardly does. */
const SAID_WORDS = 8

function isSaidIn(bodyText: string, { text, shape }: Seen): boolean {
  return shape.words >= SAID_WORDS && bodyText.includes(text.toLowerCase().replace(/[.…]$/, ''))
}

function isDeck(line: Seen, above: Seen | undefined): boolean {
  return line.shape.words >= DECK_WORDS && line.shape.words > (above?.shape.words ?? 0)
}

function aboutness(text: string, bodyWords: ReadonlySet<string>): number {
  return overlap(text, bodyWords) * Math.min(FEW_WORDS, tellingWords(text).size)
}

function mayBeHeadline({ text, shape }: Seen): boolean {
  if (shape.words < 2 || shape.words > LONGEST_WORDS || text.length > LONGEST) return false
  return !phraseOf(text) && !isCredit(text)
}

/** What its own form says for a line. */
function scoreOf({ text, shape }: Seen): number {
  const length = (shape.words >= 4 ? 2 : shape.words === 3 ? 0.8 : 0) - Math.max(0, shape.words - 16) * 0.12
  const sentence = shape.stops && !ASKS.test(text) ? (SENTENCES.test(text) ? -3 : -1.5) : 0
  const trail = TRAIL.test(text) ? -1.5 : 0
  const label = text.endsWith(':') ? -2 : 0
  return length + sentence + trail + label
}

function isBylineOrDay(text: string): boolean {
  return (
    text.length <= LONGEST &&
    (opensByline(text) || isAgo(text) || isAmbiguous(text) || findDays(text, 'en', LAST_DAY).length > 0)
  )
}

function countRepeats(lines: readonly Seen[]): ReadonlyMap<string, number> {
  const repeats = new Map<string, number>()
  for (const { text } of lines) if (text.length <= LONGEST) repeats.set(text, (repeats.get(text) ?? 0) + 1)
  return repeats
}
