import { readFileSync } from 'node:fs'

const words = new Set(
  readFileSync(new URL('./likelihood/data/function-words.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith(';'))
    .flatMap((line) => line.split(' ').slice(1)),
)

/** Whether a word is one of the small words of running text, such as `of` and `the`, in any of the languages listed. */
export function isSmallWord(word: string): boolean {
  return words.has(word)
}
