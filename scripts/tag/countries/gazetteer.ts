import { readFileSync } from 'node:fs'
import type { Meaning } from './lexicon.ts'

let written: string | undefined

/** data/gazetteer.txt: lines of a name, a tab and its meanings, by name; looked into as it stands, because making a table of 48,000 takes longer than most runs look. */
function gazetteer(): string {
  written ??= `\n${readFileSync(new URL('./data/gazetteer.txt', import.meta.url), 'latin1')}`
  return written
}

/** How many answers are kept: a story asks for the same few hundred words again and again. */
const MOST_KEPT = 20_000
const towns = new Map<string, readonly Meaning[]>()
const lengths = new Map<string, number>()

function keep<T>(answers: Map<string, T>, key: string, answer: T): T {
  if (answers.size >= MOST_KEPT) answers.clear()
  answers.set(key, answer)
  return answer
}

/** The countries that have a town or division of that name (folded), the most populous first. */
export function findTown(key: string): readonly Meaning[] {
  return towns.get(key) ?? keep(towns, key, readTown(key))
}

/** How many words the longest name has that starts with this word; 0 when none does. */
export function longestTown(word: string): number {
  return lengths.get(word) ?? keep(lengths, word, countWords(word))
}

function readTown(key: string): readonly Meaning[] {
  const text = gazetteer()
  const at = findLine(text, key)
  if (!text.startsWith(`${key}\t`, at)) return NONE
  return text
    .slice(at + key.length + 1, text.indexOf('\n', at))
    .split(' ')
    .map(readMeaning)
}

function countWords(word: string): number {
  const text = gazetteer()
  let longest = readTown(word).length > 0 ? 1 : 0
  for (let at = findLine(text, `${word} `); text.startsWith(`${word} `, at); at = text.indexOf('\n', at) + 1) {
    const name = text.slice(at, text.indexOf('\t', at))
    longest = Math.max(longest, name.split(' ').length)
  }
  return longest
}

/** Where the first line begins whose name does not come before this one: binary search. */
function findLine(text: string, name: string): number {
  let low = 1
  let high = text.length
  while (low < high) {
    const middle = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
    const end = text.indexOf('\n', middle) + 1
    if (text.slice(middle, text.indexOf('\t', middle)) < name) low = end
    else high = middle
  }
  return low
}

const NONE: readonly Meaning[] = []

/** `US154`: a town of 154,000 in the United States; `PH`: a division of the Philippines. */
function readMeaning(written: string): Meaning {
  return { code: written.slice(0, 2), tie: 'town', thousands: Number(written.slice(2)) }
}
