import { PUBLISHED, UPDATED } from '../../../text/head/dayWords.ts'
import type { Clue, Place, Reading } from '../clue.ts'
import { type DayNamed, findDays } from '../days/index.ts'
import { readMoment } from '../moment.ts'
import type { Line, Mark } from '../page.ts'
import { distanceFrom, furtherZones, isForeign, zoneOf } from './place-in-page.ts'

/** Of a longer line only the beginning is read: a dateline's day stands there, and whatever the text tells is of other days. */
const BEGINNING = 240
/** How far before a day the word stands that says what happened then. */
const LABEL = 40
const MOST = 400

/** The days that a reader sees, in date lines, `<time>` elements and text. */
export const readVisibleDays: Place = (reading) => {
  const lines = reading.page.lines.filter((line) => !isForeign(line, reading))
  const marks = reading.page.marks.filter((mark) => !isForeign(mark, reading))
  const inLines = lines.flatMap((line) => daysIn(line, reading)).slice(0, MOST)
  const first = lines.find((line) => isBelow(line, reading) && daysIn(line, reading).length > 0)
  const firstDays = first
    ? daysIn(first, reading)
        .slice(0, 1)
        .map((clue) => ({ ...clue, traits: ['line first below headline'] }))
    : []
  const inMarks = marks.flatMap((mark) => dayOfMark(mark, reading)).slice(0, MOST)
  return {
    days: [...inMarks, ...inLines, ...firstDays],
    updates: inLines.filter(({ traits }) => traits.includes('line says updated')),
  }
}

function isBelow(line: Line, { headlineAt }: Reading): boolean {
  return line.index >= (headlineAt ?? 0) && zoneOf(line) === 'article' && line.text.length < BEGINNING
}

function daysIn(line: Line, { manner, headlineAt }: Reading): readonly Clue<string>[] {
  const text = line.text.slice(0, BEGINNING)
  const named = findDays(text, manner)
  return named.map((found, order) => {
    const where = distanceFrom(headlineAt, line.index)
    const zone = zoneOf(line)
    const shape = shapeOf(line, found)
    const label = labelOf(text.slice(0, found.start))
    return {
      value: found.day,
      trust: 'text' as const,
      from: `the visible date “${text.slice(found.start, found.end)}”`,
      traits: [
        `line ${where} in ${zone}`,
        `line ${shape} in ${zone}`,
        `line ${where}, ${shape}`,
        `line says ${label}`,
        `line ${found.form}`,
        ...(order > 0 ? ['line not first'] : []),
        ...(/\d{1,2}[:.h]\d\d/.test(text.slice(found.end, found.end + 20)) ? [`line with time in ${zone}`] : []),
        ...furtherZones(line).map((further) => `line in ${further}`),
        ...[...line.calls].map((call) => `line called ${call} in ${zone}`),
      ],
    }
  })
}

function shapeOf({ text }: Line, { start, end }: DayNamed): string {
  if (text.length <= end - start + 12) return 'alone'
  if (text.length < 60) return 'in a short line'
  if (text.length < 160) return start < 40 ? 'early in a line' : 'late in a line'
  return start < 40 ? 'early in a text' : 'in a text'
}

function labelOf(before: string): string {
  const near = before.slice(-LABEL).toLowerCase()
  const lastOf = (words: readonly string[]) => Math.max(...words.map((word) => lastWordIn(near, word)))
  const updated = lastOf(UPDATED)
  const published = lastOf(PUBLISHED)
  if (updated < 0 && published < 0) return near.includes('©') ? 'copyright' : 'nothing'
  return updated >= published ? 'updated' : 'published'
}

/** Where a text has a word last, not as the end of another: there is no `dated` in `updated`. */
function lastWordIn(text: string, word: string): number {
  for (let at = text.lastIndexOf(word); at >= 0; at = at > 0 ? text.lastIndexOf(word, at - 1) : -1)
    if (!LETTER.test(text[at - 1] ?? '')) return at
  return -1
}

const LETTER = /\p{L}/u

function dayOfMark(mark: Mark, { manner, headlineAt }: Reading): readonly Clue<string>[] {
  const { element, own, text } = mark
  const written =
    element.attribs.datetime ??
    element.attribs['data-datetime'] ??
    element.attribs['data-date'] ??
    element.attribs.title ??
    element.attribs.content
  const named = written === undefined ? undefined : readMoment(written, manner)
  const value = named ?? (text.length < 80 ? findDays(text, manner)[0]?.day : undefined)
  if (!value) return []
  const kind = element.name === 'time' ? 'time' : 'mark'
  const zone = zoneOf(mark)
  const where = distanceFrom(headlineAt, mark.index)
  const call = own.has('update') ? 'update' : own.has('day') ? 'day' : own.has('byline') ? 'byline' : 'nothing'
  return [
    {
      value,
      trust: kind === 'time' ? 'microdata' : 'byline',
      from:
        kind === 'time'
          ? `the time element “${(written ?? text).slice(0, 40)}”`
          : `the visible date “${text.replace(/\s+/g, ' ').slice(0, 60)}”`,
      traits: [
        `${kind} ${where} in ${zone}`,
        `${kind} called ${call} in ${zone}`,
        `${kind} ${named ? 'by attribute' : 'by text'}`,
        ...(element.attribs.pubdate === undefined ? [] : ['time pubdate']),
        ...furtherZones(mark).map((further) => `${kind} in ${further}`),
      ],
    },
  ]
}
