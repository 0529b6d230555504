import type { Found } from '../../../model/article.ts'
import { countWords } from '../../../model/wordCount.ts'
import { readDateline } from '../../dateline.ts'
import { readByline } from '../../text/head/byline.ts'
import { SENTENCE_END } from '../../text/sentenceEnd.ts'
import type { Clue, Reading } from './clue.ts'
import { isDayAlone } from './day-alone.ts'
import type { Manner } from './days/forms.ts'
import { findDays } from './days/index.ts'
import { likeness, wordsOfTitle } from './likeness.ts'
import type { Line } from './page.ts'
import type { Zone } from './zone.ts'

const LEAST_WORDS = 5
const MOST_WORDS = 70
/** How far below the headline a deck may stand, in lines. */
const REACH = 12
const ALIKE = 0.85
const CUT = /(?:…|\.\.\.|\[…\]|\[&hellip;\])$/
const ELSEWHERE: readonly Zone[] = ['related', 'aside', 'menu', 'comment', 'foot', 'picture', 'form']
/** Paragraphs of the same element: among so many a line is one of the text. */
const PARAGRAPHS = 3
/** A label of a day or a writer is a short line. */
const LONGEST_LABEL = 90

/** The sentence or two between headline and text: a line below the headline that is called so or that the page also gives as its description. Neither a teaser that was cut, nor the first paragraph. */
export function chooseDeck(
  clues: readonly Clue<string>[],
  reading: Reading,
  title: string | undefined,
): Found<string> | undefined {
  const { page, headlineAt } = reading
  const titled = wordsOfTitle(title ?? '')
  const isOther = (text: string) => likeness(wordsOfTitle(text), titled) < ALIKE && isDeck(text)
  const below = headlineAt === undefined ? [] : page.lines.slice(headlineAt + 1, headlineAt + REACH)
  const lines = below.filter((line) => !isBeside(line) && isOther(line.text))
  const alternative = clues.find(({ value, from }) => /alternativeheadline/i.test(from) && isOther(value))
  const told = clues.flatMap((clue) => {
    const line = lines.find(({ text }) => likeness(wordsOfTitle(text), wordsOfTitle(clue.value)) >= ALIKE)
    return line && !isText(line, page.lines) ? [{ value: line.text, trust: clue.trust, from: clue.from }] : []
  })[0]
  const called = lines.find((line) => line.calls.has('deck') && !isParagraph(line, page.lines))
  const between = below.slice(0, 1).find((line) => lines.includes(line) && isAboveLabel(line, reading))
  if (told) return told
  if (called) return { value: called.text, trust: 'text', from: 'the standfirst below the headline' }
  if (between) return { value: between.text, trust: 'text', from: 'the line between headline and byline' }
  return alternative && { value: alternative.value, trust: alternative.trust, from: alternative.from }
}

function isDeck(text: string): boolean {
  const words = countWords(text)
  return words >= LEAST_WORDS && words <= MOST_WORDS && !CUT.test(text) && !readDateline(text)
}

/** Whether the next line names who wrote, when or where: no article begins above its byline or dateline. */
function isAboveLabel({ index, text }: Line, { page, manner }: Reading): boolean {
  if (readByline(text) || findDays(text, manner).length > 0) return false
  const next = page.lines[index + 1]
  if (!next || ELSEWHERE.some((zone) => next.zones.has(zone))) return false
  if (readDateline(next.text)) return true
  if (isDated(next.text, manner)) return true
  if (next.text.length > LONGEST_LABEL) return false
  return next.calls.has('byline') || readByline(next.text) !== undefined || isDayAlone(next.text, manner)
}

/** `Von Jana Kurz Zuletzt aktualisiert: 17.9.2023`: a day on a line that is no sentence. */
function isDated(text: string, manner: Manner): boolean {
  return text.length <= LONGEST_DATED && !SENTENCE_END.test(text) && findDays(text, manner).length > 0
}

const LONGEST_DATED = 160

function isBeside({ zones, calls }: Line): boolean {
  return calls.has('byline') || ELSEWHERE.some((zone) => zones.has(zone))
}

/** Whether a line that is also the page's description is one of the text all the same: called nothing else, it stands among paragraphs of its own make, or is all the text there is. */
function isText(line: Line, lines: readonly Line[]): boolean {
  if (isParagraph(line, lines)) return true
  if (line.calls.has('deck') || line.element.name === 'h2' || line.element.name === 'h3') return false
  const make = makeOf(line)
  const next = lines.slice(line.index + 1).find((other) => countWords(other.text) >= LEAST_WORDS)
  if (!next) return true
  if (make !== '' && makeOf(next) === make && next.element.parent === line.element.parent) return true
  return !lines.some((other) => other.index > line.index && isPassage(other))
}

/** An element by its name and its classes, without the figures that count it: `div paragraph-`; nothing for a plain paragraph. */
function makeOf({ element: { name, attribs } }: Line): string {
  const called = [attribs.class, attribs['data-testid']].filter(Boolean).join(' ').replace(/\d+/g, '')
  return called && `${name} ${called}`
}

function isPassage({ text, zones }: Line): boolean {
  return countWords(text) >= LEAST_PASSAGE && !ELSEWHERE.some((zone) => zones.has(zone))
}

const LEAST_PASSAGE = 12

/** Whether a line stands among the paragraphs of the text. */
function isParagraph({ element }: Line, lines: readonly Line[]): boolean {
  const siblings = lines.filter((line) => line.element.parent === element.parent && line.element.name === element.name)
  return siblings.length > PARAGRAPHS
}
