import { bylineWords } from '../../../text/head/bylineWords.ts'
import { monthOf } from '../../../text/head/months.ts'
import words from '../data/people.json' with { type: 'json' }
import { hasGivenName, type Named, readName } from './person.ts'
import { cutOpener, joiners } from './words.ts'

const LONGEST = 300
/** What ends a byline's names for good: a bar or dot between parts, a bracket, a figure, an address. */
const BREAK = /\s*(?:[|•·–—([\t\n]|\s-\s|\s\/\s|\d|https?:|www\.|\S+@\S+).*$/su
const LIST = /\s*[,;&،、]\s*|\s+\+\s+/u
/** The month of a day that follows the names: `Jane Doe Oct 12`. */
const DAY = /\s(\p{L}+)\.?\s*\d/u
/** `Doe, Jane Q.` */
const INVERTED = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]+)$/u

/** Everybody that a byline names, in its order, each once. */
export function readNames(byline: string): readonly Named[] {
  if (byline.length > LONGEST || /^https?:/.test(byline)) return []
  const text = cutOpener(cutDay(cutOthers(byline)).trim()).replace(BREAK, '')
  const named = setRight(text)
    .split(LIST)
    .flatMap(splitJoined)
    .flatMap((part) => readName(cutRole(cutOpener(part))))
  const keys = named.map(({ name }) => name.toLowerCase())
  return named.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/** `記者林佳穎`: scripts that part no words put what somebody is right before the name, too. */
function cutRole(part: string): string {
  const role = bylineWords.suffixes.find(
    (word) => part.startsWith(word) && /^\p{Script=Han}{2,4}$/u.test(part.slice(word.length)),
  )
  return role ? part.slice(role.length) : part
}

/** `By Jane Doe. Reviewed by John Roe` names one author. */
function cutOthers(byline: string): string {
  const lower = byline.toLowerCase()
  const starts = words.others.flatMap((word) => {
    const at = lower.indexOf(word)
    return at >= 0 && !/\p{L}/u.test(lower[at - 1] ?? '') && !/\p{L}/u.test(lower[at + word.length] ?? '') ? [at] : []
  })
  return starts.length > 0 ? byline.slice(0, Math.min(...starts)) : byline
}

function cutDay(byline: string): string {
  const day = DAY.exec(byline)
  return day && monthOf(day[1] ?? '', 'en') ? byline.slice(0, day.index) : byline
}

/** As catalogues write a name, when that is what the comma says. */
function setRight(text: string): string {
  const [, last, first = ''] = INVERTED.exec(text) ?? []
  return last && hasGivenName(first) && !hasGivenName(last) && first.split(' ').length < 3 ? invert(text) : text
}

/** `Doe, Jane Q.` as `Jane Q. Doe`. */
export function invert(name: string): string {
  return name.replace(INVERTED, '$2 $1')
}

/** `Jane Doe and John Roe` are two; `Jane and John Roe` are a first name and a name. */
function splitJoined(part: string): readonly string[] {
  const names: string[][] = [[]]
  for (const word of part.split(' ')) {
    if (joiners.has(word.toLowerCase()) && (names.at(-1)?.length ?? 0) > 0) names.push([])
    else names.at(-1)?.push(word)
  }
  return names.map((name) => name.join(' '))
}
