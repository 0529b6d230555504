import { readFileSync } from 'node:fs'
import type { Meaning } from './lexicon.ts'

let lines: ReadonlyMap<string, string> | undefined

/** The countries that have a town or division of that name (folded), the most populous first. */
export function findTown(key: string): readonly Meaning[] {
  lines ??= loadLines()
  const line = lines.get(key)
  return line === undefined ? [] : line.split(' ').map(readMeaning)
}

/** `US154`: a town of 154,000 in the United States; `PH`: a division of the Philippines. */
function readMeaning(written: string): Meaning {
  return { code: written.slice(0, 2), tie: 'town', thousands: Number(written.slice(2)) }
}

function loadLines(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL('./data/gazetteer.txt', import.meta.url), 'latin1')
  const towns = new Map<string, string>()
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) towns.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return towns
}
