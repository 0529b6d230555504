import { datelineLength } from '../../../digest/sentences/dateline.ts'
import type { Head } from '../../../model/article.ts'
import type { CopyRole } from '../../../model/block.ts'
import { phraseOf } from '../phrases/index.ts'
import { type Byline, isLabel, isPerson, opensByline, readBareByline, readByline, readDatedByline } from './byline.ts'
import { bylineWords } from './bylineWords.ts'
import { addTo, type Copy, type CopyHead, foundAt, type HeadStep, headLines, headlineOf } from './copy.ts'
import { readFootByline, readFootLabels } from './foot.ts'
import { mayBePlaceOrPaper, ordinaryName } from './person.ts'

/** How many lines with words of their own may stand between a name alone and the date line. */
const NEAR_DATE = 3
/** `For the Journal`, `Harbour Ledger`: whom someone writes for, on the line below the name. */
const EMPLOYER = /^(?:for|special to|für|pour|para)\s(?:the\s)?\p{Lu}/iu
const EMPLOYER_WORDS = 6
const posts = new Set(bylineWords.posts)

/** A byline with the line that it stands on. */
interface Signed {
  readonly index: number
  readonly byline: Byline
}

/** Who wrote it: from a line such as `By Jane Doe` or `Jane Doe, Vienna`, a name alone beside the date line, or `Posted by Jane Doe` at the foot. */
export const readAuthors: HeadStep = (copy, soFar) => {
  const { signed, roles } = readHeadBylines(copy, soFar)
  let below: Head = {}
  if (!signed.some(({ byline }) => byline.authors.length > 0)) {
    const beside = [...nameBesideDate(copy, new Map([...soFar.roles, ...roles]))]
    if (beside.length === 0) beside.push(...nameUnderHeadline(copy, new Map([...soFar.roles, ...roles])))
    const alone = beside.length > 0 ? undefined : nameAboveBody(copy, new Map([...soFar.roles, ...roles]))
    if (alone !== undefined) beside.push(alone)
    const foot = beside.length > 0 ? undefined : readFootByline(copy)
    const [first] = beside
    if (first !== undefined)
      signed.push({ index: first, byline: { authors: [ordinaryName(nameIn(copy.lines[first]?.text ?? ''))] } })
    for (const index of beside) roles.push([index, 'byline'])
    if (foot) {
      signed.push(foot)
      roles.push([foot.index, 'byline'])
      const { day, source } = readFootLabels(copy, foot.index)
      if (source) roles.push([source.index, 'byline'])
      if (day) roles.push([day.index, 'date line'])
      if (day && !soFar.head.date) below = { ...below, date: foundAt(copy, day.index, day.value, 'byline') }
      if (source) below = { ...below, source: foundAt(copy, source.index, source.value, 'byline') }
    }
  }
  const named = signed.find(({ byline }) => byline.authors.length > 0)
  const wired = signed.find(({ byline }) => byline.agency)
  return addTo(
    soFar,
    {
      ...below,
      ...(named && { authors: foundAt(copy, named.index, named.byline.authors, 'byline') }),
      ...(wired?.byline.agency && { agency: foundAt(copy, wired.index, wired.byline.agency, 'byline') }),
    },
    roles,
  )
}

function readHeadBylines(copy: Copy, soFar: CopyHead): { signed: Signed[]; roles: [number, CopyRole][] } {
  const roles: [number, CopyRole][] = []
  const signed: Signed[] = []
  const headline = headlineOf(soFar.roles)
  for (const index of headLines(copy, soFar)) {
    const text = copy.lines[index]?.text ?? ''
    if (soFar.roles.get(index) === 'headline' || copy.lines[index]?.cells) continue
    const name = isLabel(text) ? ` ${copy.lines[index + 1]?.text ?? ''}` : ''
    const dated = soFar.roles.get(index) === 'date line'
    const bare =
      headline !== undefined && index > headline && !dated && !phraseOf(text) ? readBareByline(text) : undefined
    const byline = readByline(text + name) ?? (dated ? readDatedByline(text) : bare)
    if (byline) signed.push({ index, byline })
    if (byline || opensByline(text)) roles.push([index, 'byline'])
    if (byline && name) roles.push([index + 1, 'byline'])
    else if (byline && isEmployer(copy.lines[index + 1]?.text ?? '')) roles.push([index + 1, 'byline'])
  }
  return { signed, roles }
}

function isEmployer(text: string): boolean {
  const words = text.split(' ')
  if (words.length > EMPLOYER_WORDS || /[.!?]$/.test(text)) return false
  return (
    EMPLOYER.test(text) || (words.length > 1 && mayBePlaceOrPaper(text) && words.every((word) => /^\p{Lu}/u.test(word)))
  )
}

/** The lines with one person's name alone after the headline, close to the date line; what a page says beside it doesn't count as distance. */
function nameBesideDate(copy: Copy, roles: ReadonlyMap<number, CopyRole>): readonly number[] {
  const { lines } = copy
  const headline = headlineOf(roles)
  if (headline === undefined) return []
  const dates = [...roles].filter(([, role]) => role === 'date line').map(([index]) => index)
  const found = dates
    .flatMap((date) => [...near(lines, date, -1), ...near(lines, date, 1)])
    .sort((a, b) => a.distance - b.distance)
    .find(
      ({ index }) =>
        index > headline && !roles.has(index) && !lines[index]?.cells && isNameAlone(nameIn(lines[index]?.text ?? '')),
    )
  if (!found) return []
  const name = lines[found.index]?.text
  return [found.index, found.index - 1, found.index + 1].filter(
    (index) => index > headline && lines[index]?.text === name,
  )
}

/** A name alone stands so many lines under the headline at most. */
const UNDER = 3

/** One person's name alone under the headline, where the next line says for whom or as what he writes, or is the article itself with its dateline. */
function nameUnderHeadline({ lines, body }: Copy, roles: ReadonlyMap<number, CopyRole>): readonly number[] {
  const headline = headlineOf(roles)
  if (headline === undefined || body === undefined) return []
  for (let index = headline + 1; index <= headline + UNDER && index < body.start; index++) {
    if (roles.has(index) || !isNameAlone(lines[index]?.text ?? '')) continue
    const next = lines[index + 1]?.text ?? ''
    if (isEmployer(next) || isPost(next)) return [index, index + 1]
    return index + 1 === body.start && datelineLength(next) > 0 ? [index] : []
  }
  return []
}

/** `Foreign editor`, `Energy Correspondent`: as what somebody writes. */
function isPost(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,]+/)
  return words.length <= EMPLOYER_WORDS && !/[.!?:]$/.test(text) && words.some((word) => posts.has(word))
}

/** Between headline and text so few lines may stand: a deck, the name. */
const ABOVE_BODY = 2
/** A text is looked through so far for the one who is named above it. */
const BODY_LINES = 200

/**
 * The line with a person's name alone between the headline and the first paragraph, where nothing is dated.
 * Whom the text itself names is whom it is about: the name is a subhead then.
 */
function nameAboveBody({ lines, body }: Copy, roles: ReadonlyMap<number, CopyRole>): number | undefined {
  const headline = headlineOf(roles)
  if (headline === undefined || !body || body.start <= headline) return undefined
  const between = Array.from({ length: body.start - headline - 1 }, (_, at) => headline + 1 + at)
  if (between.length > ABOVE_BODY) return undefined
  const index = between.find((at) => !roles.has(at) && isNameAlone(lines[at]?.text ?? ''))
  const name = index === undefined ? '' : (lines[index]?.text ?? '')
  const surname = name.split(' ').at(-1) ?? ''
  const isTold = lines.slice(body.start, body.start + BODY_LINES).some(({ text }) => text.includes(surname))
  return name === '' || isTold || mayBePlaceOrPaper(name) ? undefined : index
}

/** The lines around a date line with words of their own, nearest first. */
function near(lines: Copy['lines'], date: number, step: 1 | -1): readonly { index: number; distance: number }[] {
  const found: { index: number; distance: number }[] = []
  for (
    let index = date + step;
    found.length < NEAR_DATE && lines[index] && Math.abs(index - date) < 10;
    index += step
  ) {
    const text = lines[index]?.text ?? ''
    if (/\p{L}/u.test(text) && !phraseOf(text)) found.push({ index, distance: found.length + 1 + (step > 0 ? 0.5 : 0) })
  }
  return found
}

/** What parts a name from a paper or, where a script has no capitals, from a place. */
const BESIDE_NAME = /\s[-–—|]\s|(?<=[\p{Lo}\p{M}]),\s(?=\p{Lo})/u
const BESIDE_WORDS = 5

/** `Yuliana Saul - Suara Perbatasan`, `रेखा नेगी, चमोली`: the name at the beginning of a line beside the day; the whole line where it is not so. */
function nameIn(text: string): string {
  const [name = '', beside, ...more] = text.split(BESIDE_NAME)
  if (beside === undefined || more.length > 0 || beside.split(' ').length > BESIDE_WORDS) return text
  return isPerson(name) && !mayBePlaceOrPaper(name) && !/[.!?।]$/u.test(text) ? name : text
}

function isNameAlone(text: string): boolean {
  return isPerson(text) && !phraseOf(text)
}
