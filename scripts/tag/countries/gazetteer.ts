import { readFileSync } from 'node:fs'
import { addName, type Branch, type GrowingBranches } from './branches.ts'
import type { Meaning } from './meaning.ts'

let written: string | undefined

/** data/gazetteer.txt: lines of a name, a tab and its meanings, by name; looked into as it stands, because making a table of 48,000 takes longer than most runs look. */
function gazetteer(): string {
  written ??= readFileSync(new URL('./data/gazetteer.txt', import.meta.url), 'latin1')
  return written
}

/** The countries that have a town or division of that name (folded), the most populous first. */
export function findTown(name: string): readonly Meaning[] {
  const space = name.indexOf(' ')
  let branch = townsFrom(space < 0 ? name : name.slice(0, space))
  if (space < 0 || !branch) return branch?.values ?? NONE
  for (const word of name.slice(space + 1).split(' ')) branch = branch?.next?.get(word)
  return branch?.values ?? NONE
}

const NONE: readonly Meaning[] = []

/** Words that were looked for, with what was found: texts ask for the same few thousand again and again. */
const kept = new Map<string, Branch<Meaning> | null>()
const MOST_KEPT = 50_000

/** The towns and divisions whose names begin with that word (folded), if there are any. */
export function townsFrom(word: string): Branch<Meaning> | undefined {
  const known = kept.get(word)
  if (known !== undefined) return known ?? undefined
  const branch = LATIN.test(word) ? readBranch(word) : undefined
  if (kept.size < MOST_KEPT && word.length <= LONGEST) kept.set(word, branch ?? null)
  return branch
}

const LATIN = /^[a-z']+$/
/** No longer word begins a line of the file. */
const LONGEST = 40

/** The lines of one first word stand together: its own, if it is a name, then those where a space follows it. */
function readBranch(word: string): Branch<Meaning> | undefined {
  const text = gazetteer()
  const branches: GrowingBranches<Meaning> = new Map()
  let at = findLine(text, word)
  while (text.startsWith(word, at) && /[\t ]/.test(text.charAt(at + word.length))) {
    const tab = text.indexOf('\t', at)
    const name = text.slice(at, tab)
    for (const meaning of readMeanings(text, tab + 1)) addName(branches, name, meaning)
    at = text.indexOf('\n', at) + 1
  }
  return branches.get(word)
}

/** Where the first line begins whose name does not come before this one: binary search. */
function findLine(text: string, name: string): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
    const end = text.indexOf('\n', middle) + 1
    if (text.slice(middle, text.indexOf('\t', middle)) < name) low = end
    else high = middle
  }
  return low
}

/** `US154`: a town of 154,000 in the United States; `PH`: a division of the Philippines. */
function readMeanings(text: string, start: number): readonly Meaning[] {
  return text
    .slice(start, text.indexOf('\n', start))
    .split(' ')
    .map((each) => ({ code: each.slice(0, 2), tie: 'town', thousands: Number(each.slice(2)) }))
}
