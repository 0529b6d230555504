import type { Named } from './names.ts'
import type { Naming } from './naming.ts'
import type { Words } from './words.ts'

/** What stands between a description and the name after it: a comma and titles, `, Colonel | Jane Roe`. */
const BETWEEN = /^,\s+(?:\p{Lu}[\p{L}.-]*\s+){0,3}$/u
const CLOSES = /^(?:[,.;:)”"]|$)/

/** Whether a name is set beside a description to say who it is: `The energy minister, | Jane Roe,`. `text` is its paragraph’s. */
export function isApposition(named: Named, naming: Naming, text: string, words: Words): boolean {
  const { name, paragraph, start, end, isBody } = named
  return (
    !isBody &&
    name.includes(' ') &&
    paragraph === naming.paragraph &&
    describes(naming.text, words) &&
    BETWEEN.test(text.slice(naming.start + naming.text.length, start)) &&
    CLOSES.test(text.slice(end, end + 1))
  )
}

/** `the energy minister`, `Lormouth’s energy minister`, `its spokesman`: a description of one person, no name. */
function describes(text: string, words: Words): boolean {
  const list = text.split(/\s+/)
  const begins = words.classesOf(list[0]?.toLowerCase() ?? '').determiner || list.some((word) => /['’]s?$/.test(word))
  // die Vorsitzende | des Umweltbundes
  const binder = list.findIndex(
    (word, at) => words.classesOf(word).preposition || (at > 0 && words.classesOf(word).determiner),
  )
  const head = list[(binder > 0 ? binder : list.length) - 1] ?? ''
  // One of the owners, Jane Roe,
  if (/^one of\s/i.test(text)) return true
  const { role, title } = words.classesOf(head.toLowerCase())
  // Harbour Board Manager, Jane Roe,
  if (!begins)
    return (
      (role || title) &&
      list.length > 1 &&
      list.every((word) => /^\p{Lu}/u.test(word)) &&
      !words.classesOf(list[0]?.toLowerCase() ?? '').title
    )
  return (role || title || /^\p{Ll}/u.test(head)) && !words.classesOf(head).body && !head.endsWith('s')
}

/** A description without its article, lower-cased: `energy minister` of `The energy minister`. */
export function keyOfDescription(text: string, words: Words): string {
  const list = text.toLowerCase().split(/\s+/)
  return (words.classesOf(list[0] ?? '').definite ? list.slice(1) : list).join(' ')
}

/** `Jane Roe and John Doe` speak together; `the Bank of Quill and Lorne` is one body. */
export function isJoint(text: string, words: Words): boolean {
  const list = text.split(/\s+/)
  const and = list.findIndex((word) => words.classesOf(word).and)
  const isName = (word: string | undefined) => /^\p{Lu}/u.test(word ?? '')
  if (and < 1 || !isName(list[and - 1]) || !isName(list[and + 1])) return false
  return !list.some((word) => words.classesOf(word).binder || words.classesOf(word.toLowerCase()).body)
}
