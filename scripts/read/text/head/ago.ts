import { readList } from '../../../model/readList.ts'
import { phraseWords } from '../phrases/words.ts'

/** `#` stands for a number there. */
const known: ReadonlySet<string> = new Set(readList(new URL('./data/ago.txt', import.meta.url), ';'))
const LONGEST = 30

/** Whether a line says how long ago something was, and nothing else: `3 days ago`, `vor 2 Stunden`. */
export function isAgo(line: string): boolean {
  return line.length <= LONGEST && /\p{N}/u.test(line) && known.has(phraseWords(line).join(' '))
}
