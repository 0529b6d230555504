import { readFileSync } from 'node:fs'
import { phraseWords } from '../phrases/words.ts'

/** `readList` takes `#` for a remark. */
const known: ReadonlySet<string> = new Set(
  readFileSync(new URL('./data/ago.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith(';')),
)
const LONGEST = 30

/** Whether a line says how long ago something was, and nothing else: `3 days ago`, `vor 2 Stunden`. */
export function isAgo(line: string): boolean {
  return line.length <= LONGEST && /\p{N}/u.test(line) && known.has(phraseWords(line).join(' '))
}
