import agencies from '../../data/agencies.json' with { type: 'json' }
import { bylineWords } from './bylineWords.ts'
import { monthOf } from './months.ts'

/** Who is named in a byline. */
export interface Byline {
  readonly authors: readonly string[]
  /** The wire agency, by its usual short name. */
  readonly agency?: string
}

/** Longest first, so that `written by` is not read as `by`'s neighbour. */
const openers = [...bylineWords.openers].sort((a, b) => b.length - a.length)
const labels = new Set(openers)
const joiners = new Set(bylineWords.joiners)
const particles = new Set(bylineWords.particles)
const notPeople = new Set(bylineWords.notPeople)
const dateWords = new Set(bylineWords.dateWords)
const agencyOf = new Map(
  agencies.flatMap(([name, forms]) => (forms as string[]).map((form) => [form.toLowerCase(), name as string])),
)

const LONGEST = 160
/** What ends the names: a bar, a dot, a dash between spaces, a bracket, a figure. */
const END = /\s*(?:[|•·/(\t]|\s[-–—]\s|\d|@|https?:)/u
/** What parts the names: a comma, `&`, or a word such as `and`. */
const PARTED = /\s*[,;&]\s*/
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
/** An opener inside a line: ` by `, ` von `, ` por `. */
const INNER = /\s(?:by|von|par|por|di|da|door|av|af)\s/iu
const CASELESS = /^[\p{Lo}\p{M}.'’-]+$/u

/** Reads a line as a byline: `By Jane Doe and John Roe | 15 May 2019`. Undefined when it names neither a person nor an agency. */
export function readByline(line: string): Byline | undefined {
  if (line.length > LONGEST) return undefined
  const rest = cutOpener(unglue(line))
  return rest === undefined ? agencyAlone(line) : nameAll(rest)
}

/** Reads a line that a day stands on: `Jane Doe May 15, 2019`, `Posted on 15 May 2019 by Jane Doe`. */
export function readDatedByline(line: string): Byline | undefined {
  if (line.length > LONGEST) return undefined
  const words = unglue(line)
  const inner = INNER.exec(words)
  const found = nameAll(inner ? words.slice(inner.index + inner[0].length) : words)
  return found && found.authors.length > 0 ? found : undefined
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
  const authors = names.filter((name) => !agencyOf.has(name.toLowerCase()) && isPerson(name))
  return authors.length > 0 || agency ? { authors, ...(agency && { agency }) } : undefined
}

/** Whether a line is a person's name and nothing else: `Jane van der Doe`. */
export function isPerson(name: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || words.length > 5 || name.length > 50) return false
  if (words.some((word) => notPeople.has(word.toLowerCase().replace(/[.,]$/, '')))) return false
  const cased = words.every((word) => NAME_WORD.test(word) || particles.has(word.toLowerCase().replace(/\.$/, '')))
  return (
    (cased && NAME_WORD.test(words[0] ?? '') && NAME_WORD.test(words.at(-1) ?? '')) ||
    words.every((word) => CASELESS.test(word))
  )
}

/** Whether the line opens as a byline does, whoever it names. */
export function opensByline(line: string): boolean {
  return line.length <= LONGEST && cutOpener(line) !== undefined
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
  for (const part of rest.slice(0, end?.index).split(PARTED)) {
    let name: string[] = []
    for (const word of part.split(' ')) {
      if (joiners.has(word) && name.length > 1) {
        names.push(name.join(' '))
        name = []
      } else name.push(word)
    }
    names.push(cutDate(name).join(' '))
  }
  return names.map((name) => name.replace(/[.:]$/, '').trim()).filter(Boolean)
}

/** A name without the words of a day that follow it: `Jane Doe Updated May`. */
function cutDate(name: readonly string[]): readonly string[] {
  const end = name.findIndex((word, index) => index > 1 && isDateWord(word))
  return end < 0 ? name : name.slice(0, end)
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
