import { readFileSync } from 'node:fs'
import type { Meaning } from './lexicon.ts'

interface Gazetteer {
  /** The rest of each line by its name. */
  readonly lines: ReadonlyMap<string, string>
  /** By its first word, how many words the longest name has. */
  readonly longest: ReadonlyMap<string, number>
}

let gazetteer: Gazetteer | undefined

/** The countries that have a town or division of that name (folded), the most populous first. */
export function findTown(key: string): readonly Meaning[] {
  gazetteer ??= loadGazetteer()
  const line = gazetteer.lines.get(key)
  return line === undefined ? NONE : line.split(' ').map(readMeaning)
}

/** How many words the longest name has that starts with this word; 0 when none does. */
export function longestTown(word: string): number {
  gazetteer ??= loadGazetteer()
  return gazetteer.longest.get(word) ?? 0
}

const NONE: readonly Meaning[] = []

/** `US154`: a town of 154,000 in the United States; `PH`: a division of the Philippines. */
function readMeaning(written: string): Meaning {
  return { code: written.slice(0, 2), tie: 'town', thousands: Number(written.slice(2)) }
}

function loadGazetteer(): Gazetteer {
  const text = readFileSync(new URL('./data/gazetteer.txt', import.meta.url), 'latin1')
  const lines = new Map<string, string>()
  const longest = new Map<string, number>()
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab <= 0) continue
    const name = line.slice(0, tab)
    lines.set(name, line.slice(tab + 1))
    const space = name.indexOf(' ')
    const first = space < 0 ? name : name.slice(0, space)
    const words = space < 0 ? 1 : name.split(' ').length
    if ((longest.get(first) ?? 0) < words) longest.set(first, words)
  }
  return { lines, longest }
}
