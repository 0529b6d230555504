import agencies from '../../data/agencies.json' with { type: 'json' }
import { bylineWords } from './bylineWords.ts'
import { monthOf } from './months.ts'
import { isDesk, isParticle, isPerson, isUnspacedName, mayBePlaceOrPaper, ordinaryName } from './person.ts'

export { isPerson } from './person.ts'

/** Who is named in a byline. */
export interface Byline {
  readonly authors: readonly string[]
  /** The wire agency, by its usual short name. */
  readonly agency?: string
}

/** Longest first, so that `written by` is not read as `by`'s neighbour. */
const openers = [...new Set(bylineWords.openers)].sort((a, b) => b.length - a.length)
const labels = new Set(openers)
const joiners = new Set(bylineWords.joiners)
const enders = new Set(bylineWords.enders)
const suffixes = [...bylineWords.suffixes].sort((a, b) => b.length - a.length)
const dateWords = new Set(bylineWords.dateWords)
const agencyOf = new Map(
  agencies.flatMap(([name, forms]) => (forms as string[]).map((form) => [form.toLowerCase(), name as string])),
)

const LONGEST = 160
/** What ends the names: a bar, a dot, a dash between spaces, a bracket, a figure. */
const END = /\s*(?:[|•·/(\t]|\s[-–—]\s|\d|@|https?:)/u
/** What parts the names: a comma, `&`, or a word such as `and`. */
const PARTED = /\s*[,;&、，;]\s*/u
/** An opener inside a line: ` by `, ` von `, ` por `. */
const INNER = /\s(?:by|von|par|por|di|da|door|av|af|oleh)\s/iu
const PICTURE = /^[^\p{L}]+/u

/** Reads a line as a byline: `By Jane Doe and John Roe | 15 May 2019`. Undefined when it names neither a person nor an agency. */
export function readByline(line: string): Byline | undefined {
  if (line.length > LONGEST) return undefined
  const written = unglue(line).replace(PICTURE, '')
  const rest = cutOpener(written)
  if (rest !== undefined) return nameAll(rest)
  return readSuffixed(written) ?? agencyAlone(line)
}

/** Reads a line that a day stands on: `Jane Doe May 15, 2019`, `Posted on 15 May 2019 by Jane Doe`. */
export function readDatedByline(line: string): Byline | undefined {
  if (line.length > LONGEST) return undefined
  const words = unglue(line)
  const inner = INNER.exec(words)
  const found = nameAll(inner ? words.slice(inner.index + inner[0].length) : words)
  return found && found.authors.length > 0 ? found : undefined
}

/**
 * Reads a line without an opener that names who wrote and where or for whom, and nothing else:
 * `Jane Doe in Rome and agencies`, `Jane Doe, Harbour Ledger`, `Jane Doe and John Roe`. A name alone proves too little.
 */
export function readBareByline(line: string): Byline | undefined {
  if (line.length > LONGEST || /[.!?:;]$/.test(line) || END.test(line)) return undefined
  const [first = '', ...others] = line.split(PARTED)
  const words = first.split(' ')
  const end = words.findIndex((word, index) => index > 1 && (enders.has(word) || word === 'en'))
  const names = splitNames(end < 0 ? first : words.slice(0, end).join(' ')).filter((name) => name !== 'agencies')
  if (names.length === 0 || !names.every((name) => isPerson(name) && !mayBePlaceOrPaper(name))) return undefined
  const places = [...(end < 0 ? [] : [words.slice(end + 1).join(' ')]), ...others]
  if (!places.every((part) => part !== '' && part.split(' ').length <= 6 && /^\p{Lu}/u.test(part))) return undefined
  // Of `Jane Doe, Western Pilot` the second may be a paper, a town or a person; only a joining word tells.
  if (others.length === 1 && names.length === 1 && /^\p{Script=Latin}/u.test(line) && !isJoined(others[0] ?? ''))
    return nameAll(first)
  if (places.length === 0 && names.length < 2 && !/\sagencies$/.test(line)) return undefined
  return nameAll(line)
}

function isJoined(part: string): boolean {
  return part.split(' ').some((word) => joiners.has(word))
}

/** `田中美咲記者`, `이서연 기자`, `記者林佳穎／台北報導`: the names beside the word for a reporter, whatever stands around. */
function readSuffixed(line: string): Byline | undefined {
  const named = /^[\s\p{P}]*(?:記者|记者)\s*([\p{Script=Han}、]{2,12}?)(?:[／/\s，）)]|$)/u.exec(line)?.[1]
  if (named) return { authors: named.split('、') }
  const suffix = suffixes.find((word) => line.includes(word))
  if (!suffix) return undefined
  const before = line.slice(0, line.indexOf(suffix)).replace(/^[\s\p{P}]+|[\s=＝]+$/gu, '')
  const parts = before.split(/[、，,・\s/／]+/u).filter(Boolean)
  const whole = before.trim()
  const authors = isUnspacedName(whole) ? [whole] : parts.filter(isUnspacedName)
  return authors.length > 0 && before.length <= 40 && parts.length <= 6 ? { authors } : undefined
}

/** `ByJane DoeUpdated May 15` as a page shows it: `By Jane Doe Updated May 15`. */
function unglue(line: string): string {
  return line
    .replace(/^By(?=\p{Lu}\p{Ll})/u, 'By ')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll}{2,})/gu, (glued, last: string, word: string) =>
      isDateWord(word) ? `${last} ${word}` : glued,
    )
}

function nameAll(rest: string): Byline | undefined {
  const names = splitNames(rest)
  const agency = names.map((name) => agencyOf.get(name.toLowerCase())).find(Boolean)
  const people = names.filter((name) => !agencyOf.has(name.toLowerCase()) && (isPerson(name) || isUnspacedName(name)))
  const authors = people.filter((name, index) => index === 0 || !mayBePlaceOrPaper(name)).map(ordinaryName)
  return authors.length > 0 || agency ? { authors: [...new Set(authors)], ...(agency && { agency }) } : undefined
}

/** Whether the line opens as a byline does, whoever it names. `By the harbour, a wall gives way` and `Von der Leyen kündigt Regeln an` say something instead. */
export function opensByline(line: string): boolean {
  if (line.length > LONGEST) return false
  const rest = cutOpener(line)
  if (rest === undefined) return line.length <= 40 && readSuffixed(line) !== undefined
  return !saysSomething(rest) || nameAll(rest) !== undefined
}

const SAYING_WORDS = 5

/** Whether what follows an opener goes on like a sentence: several words, small ones among them, and none that a desk or a paper is called by. */
function saysSomething(rest: string): boolean {
  const words = rest.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{M}’'-]+/gu, ''))
  if (words.length < SAYING_WORDS || words.some((word) => dateWords.has(word.toLowerCase()) || isDesk(word)))
    return false
  return words.some((word) => /^\p{Ll}/u.test(word) && !isParticle(word) && !joiners.has(word) && !enders.has(word))
}

/** Whether the line is an opener alone, with the name on the next: `By`, `Autor:`. */
export function isLabel(line: string): boolean {
  return labels.has(line.toLowerCase().replace(/[\s:：]+$/, ''))
}

/** What follows `By` or its like; undefined when the line doesn't open so. */
function cutOpener(line: string): string | undefined {
  const lower = line.toLowerCase()
  const opener = openers.find((word) => lower.startsWith(word) && /^[\s:：]/.test(line.slice(word.length)))
  return opener === undefined ? undefined : line.slice(opener.length).replace(/^[\s:：]+/, '')
}

function splitNames(rest: string): readonly string[] {
  const end = END.exec(rest)
  const names: string[] = []
  const shouted = !/\p{Ll}/u.test(rest)
  for (const part of rest.slice(0, end?.index).split(PARTED)) {
    let name: string[] = []
    for (const word of part.split(' ')) {
      if (joiners.has(shouted ? word.toLowerCase() : word) && name.length > 1) {
        names.push(cutTail(name))
        name = []
      } else name.push(word)
    }
    names.push(cutTail(name))
  }
  return names.map((name) => unspaced(name.replace(/(?<=\p{L}{3})[.:]$/u, '').trim())).filter(Boolean)
}

/** `陈晓 海南观察`: of names without blanks the first is the writer's, the next that of an account. */
function unspaced(name: string): string {
  const [first = '', ...others] = name.split(' ')
  return others.length > 0 && /^\p{Script=Han}{2,4}$/u.test(first) && !isPerson(name) ? first : name
}

/** A name without what follows it: where someone writes from, for whom, or the words of a day. */
function cutTail(name: readonly string[]): string {
  const end = name.findIndex((word, index) => index > 1 && (enders.has(word) || isDateWord(word)))
  return (end < 0 ? name : name.slice(0, end)).join(' ')
}

function isDateWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/[.:,]$/, '')
  return dateWords.has(plain) || monthOf(plain, 'en') !== undefined
}

/** `AFP`, `(Reuters)`, `— AP` on a line alone. */
function agencyAlone(line: string): Byline | undefined {
  const agency = agencyOf.get(line.replace(/^[\s([—–-]+|[\s)\].]+$/g, '').toLowerCase())
  return agency ? { authors: [], agency } : undefined
}
