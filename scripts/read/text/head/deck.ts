import { phraseOf } from '../phrases/index.ts'
import { opensByline } from './byline.ts'
import { addTo, bodyStart, type Copy, foundAt, type HeadStep, headlineOf } from './copy.ts'
import { isCredit } from './credit.ts'
import { overlap, tellingWords } from './overlap.ts'

/** A deck is a sentence or two. */
const LEAST = 6
const MOST = 60
/** Between headline and byline fewer words are enough. */
const LEAST_PARTED = 4
const CREDIT = /[©/]|\b(?:photo|foto|image|bild|getty|reuters|afp|ap)\b/i

/**
 * The deck: a line of its own under the headline that tells the story in a sentence.
 * A line that ends as a sentence counts only when byline or day part it from the body; otherwise it is the first paragraph.
 */
export const readDeck: HeadStep = (copy, soFar) => {
  const headline = headlineOf(soFar.roles)
  if (headline === undefined) return soFar
  const start = bodyStart(copy, soFar.roles)
  const index = findParted(copy, soFar, headline) ?? findUnstopped(copy, soFar, headline, start)
  if (index === undefined) return soFar
  return addTo(soFar, { deck: foundAt(copy, index, copy.lines[index]?.text ?? '', 'text') }, [[index, 'deck']])
}

function findUnstopped(
  copy: Copy,
  { roles }: Parameters<HeadStep>[1],
  headline: number,
  start: number,
): number | undefined {
  for (let index = headline + 1; index <= start; index++) {
    if (roles.has(index) || phraseOf(copy.lines[index]?.text ?? '')) continue
    const inBody = index === start && copy.shapes[index]?.stops
    return !inBody && isDeck(copy, index) ? index : undefined
  }
  return undefined
}

/** The line under the headline with byline or day right after it: its place says what it is, whatever it is about. */
function findParted(copy: Copy, { roles }: Parameters<HeadStep>[1], headline: number): number | undefined {
  const next = roles.get(headline + 2)
  const index = headline + 1
  if (!next || next === 'headline' || roles.has(index)) return undefined
  const text = copy.lines[index]?.text ?? ''
  return mayBeDeck(copy, index, LEAST_PARTED) && !phraseOf(text) && !isCredit(text) ? index : undefined
}

function mayBeDeck({ lines, shapes }: Copy, index: number, least: number): boolean {
  const text = lines[index]?.text ?? ''
  const words = shapes[index]?.words ?? 0
  return words >= least && words <= MOST && !CREDIT.test(text) && !opensByline(text)
}

function isDeck(copy: Copy, index: number): boolean {
  if (!mayBeDeck(copy, index, LEAST)) return false
  const { lines, body } = copy
  const text = lines[index]?.text ?? ''
  const bodyText = lines.slice(Math.max(index + 1, body?.start ?? 0), body?.end ?? lines.length).slice(0, 60)
  return overlap(text, tellingWords(bodyText.map((line) => line.text).join('\n'))) >= 0.4
}
