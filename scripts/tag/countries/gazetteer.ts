import { readFileSync } from 'node:fs'
import { addName, type Branch, type GrowingBranches } from './branches.ts'
import type { Meaning } from './lexicon.ts'

let written: string | undefined

/** data/gazetteer.txt: lines of a name, a tab and its meanings, by name; looked into as it stands, because making a table of 48,000 takes longer than most runs look. */
function gazetteer(): string {
  written ??= readFileSync(new URL('./data/gazetteer.txt', import.meta.url), 'latin1')
  return written
}

/** The countries that have a town or division of that name (folded), the most populous first. */
export function findTown(name: string): readonly Meaning[] {
  const text = gazetteer()
  const at = findLine(text, name)
  return text.startsWith(`${name}\t`, at) ? readMeanings(text, at + name.length + 1) : []
}

/** The towns and divisions whose names begin with that word (folded), if there are any. */
export function townsFrom(word: string): Branch<Meaning> | undefined {
  return LATIN.test(word) ? readBranch(word) : undefined
}

const LATIN = /^[a-z']+$/

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
