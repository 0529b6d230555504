import { readByline } from '../../../text/head/byline.ts'
import { readNames } from '../authors/names.ts'
import { hasGivenName } from '../authors/person.ts'
import { afterOpener, isOpener } from '../authors/words.ts'
import type { Clue, Place, Reading } from '../clue.ts'
import { startOfDayLabel } from '../day-alone.ts'
import type { Manner } from '../days/forms.ts'
import { findDays } from '../days/index.ts'
import type { Line, Mark } from '../page.ts'
import { linksToPerson } from '../person-link.ts'
import { distanceFrom, isForeign, zoneOf } from './place-in-page.ts'

const LONGEST = 200
const MOST = 60
const MIDST = /(?:^|[\s|•·,–-])(?:[Pp]osted |[Ww]ritten |[Pp]ublished )?[Bb]y:? (?=\p{Lu})/u

/** Who is named where a reader looks for it: in elements that are called bylines, in links to a writer's page, in lines that begin with `By`. */
export const readVisibleBylines: Place = (reading) => {
  const lines = reading.page.lines.filter((line) => !isForeign(line, reading))
  const marks = reading.page.marks.filter((mark) => !isForeign(mark, reading))
  const inMarks = marks.filter(isByline).map((mark) => bylineOf(mark, howOf(mark), reading))
  const inLines = lines.flatMap((line) => {
    const named = SIGNED.exec(line.text)?.[1] ?? (opens(line) ? fromOpener(line) : afterDay(line, reading.manner))
    return named === undefined ? [] : [bylineOf({ ...line, text: named }, 'opener', reading)]
  })
  const signed = lines.flatMap((line) => signedBy(line, reading))
  const below = lines.filter(({ text }) => isOpener(text)).flatMap(({ index }) => reading.page.lines[index + 1] ?? [])
  return {
    bylines: [
      ...inMarks.slice(0, MOST),
      ...inLines.slice(0, MOST),
      ...signed,
      ...below.slice(0, MOST).map((line) => bylineOf(line, 'below opener', reading)),
      ...besideDays(reading),
    ],
  }
}

const UNPARTED = /[\p{Script=Han}\p{Script=Hangul}]/u
const LONGEST_SIGNED = 24
/** In lines from the headline. */
const NEAR = 4

/** `田中美咲記者`: scripts that part no words put what somebody is behind the name. */
function signedBy(line: Line, { headlineAt }: Reading): readonly Clue<readonly string[]>[] {
  const below = headlineAt === undefined ? 0 : line.index - headlineAt
  if (below < 1 || below > NEAR || line.text.length > LONGEST_SIGNED || !UNPARTED.test(line.text)) return []
  const authors = readByline(line.text)?.authors ?? []
  return authors.length > 0 ? [{ ...bylineOf(line, 'opener', { headlineAt }), value: authors }] : []
}

/** How far from the headline a name without any sign may stand beside the day, in lines. */
const REACH = 12
const PARTS = /\s*[|•·–—\t]\s*|\s-\s/

/** People named on the line of a day near the headline, or on the lines around it: `May 15, 2019 · Jane Doe`. */
function besideDays(reading: Reading): readonly Clue<readonly string[]>[] {
  const { page, headlineAt, manner } = reading
  if (headlineAt === undefined) return []
  const near = page.lines
    .slice(Math.max(0, headlineAt - 4), headlineAt + REACH)
    .filter(({ zones }) => !zones.has('quoted'))
  const dated = near
    .filter(({ text }) => text.length < 100 && findDays(text, manner).length > 0)
    .map(({ index }) => index)
  return near.flatMap((line) => {
    const own = dated.includes(line.index)
    if ((!own && !dated.includes(line.index - 1) && !dated.includes(line.index + 1)) || line.text.length > 100)
      return []
    return line.text.split(PARTS).flatMap((part) => {
      const people = readNames(part).filter(({ name, kind }) => kind === 'person' && hasGivenName(name))
      if (people.length === 0) return []
      const how = own ? 'on the line of the day' : 'beside the line of the day'
      return [{ ...bylineOf(line, how, { headlineAt }), value: people.map(({ name }) => name) }]
    })
  })
}

function isByline({ own, text, element }: Mark): boolean {
  return (
    text.length > 1 &&
    text.length < LONGEST &&
    (own.has('byline') || element.attribs.rel?.includes('author') === true || linksToPerson(element.attribs.href))
  )
}

function howOf({ element, own }: Mark): string {
  if (element.attribs.rel?.includes('author')) return 'rel author'
  if (linksToPerson(element.attribs.href)) return 'author link'
  return own.has('day') || own.has('detail') ? 'byline and more' : 'byline'
}

function opens({ text }: Line): boolean {
  if (text.length >= LONGEST) return false
  return afterOpener(text) !== undefined || (MIDST.test(text) && !isSentence(text))
}

/** `The throne was received by Prince Njoya Fombad.` tells of the story. */
function isSentence(text: string): boolean {
  return SENTENCE_END.test(text) && text.split(' ').length > LONGEST_LABEL
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/
const LONGEST_LABEL = 8

function fromOpener({ text }: Line): string {
  if (afterOpener(text) !== undefined) return cutDayLabel(text)
  const match = MIDST.exec(text)
  return cutDayLabel(match ? text.slice(match.index + match[0].length) : text)
}

/** `2023年7月11日 来源：江南晨报 作者：林若溪 分享`: where signs are not parted, a label with a colon stands before a name, and a blank behind it. */
const SIGNED = /(?:作者|撰文|记者|記者|文)\s?[:：]\s?(\p{Script=Han}{2,4})(?=$|[\s)）|])/u

/** `Opublikowano: 14 czerwca 2023 przez: Jan Kowal`: what a day's line says of its writer. */
function afterDay({ text }: Line, manner: Manner): string | undefined {
  if (text.length >= LONGEST_DATED || isSentence(text)) return undefined
  const day = findDays(text, manner).at(-1)
  const rest = day && text.slice(day.end).replace(/^[^\p{L}]+/u, '')
  return rest && afterOpener(rest) !== undefined ? rest : undefined
}

const LONGEST_DATED = 120

/** `Von Jana Kurz Zuletzt aktualisiert: 17.9.2023`: what stands before a day is no part of a name. */
function cutDayLabel(text: string): string {
  const at = startOfDayLabel(text)
  return at > 0 ? text.slice(0, at) : text
}

function bylineOf(
  spot: Line | Mark,
  how: string,
  { headlineAt }: Pick<Reading, 'headlineAt'>,
): Clue<readonly string[]> {
  return {
    value: [spot.text],
    trust: 'byline',
    from: `the byline “${spot.text.replace(/\s+/g, ' ').slice(0, 60)}”`,
    traits: [`${how} ${distanceFrom(headlineAt, spot.index)} in ${zoneOf(spot)}`, how],
  }
}
