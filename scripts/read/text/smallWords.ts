import { readList } from '../../model/readList.ts'

const words = new Set(
  readList(new URL('./likelihood/data/function-words.txt', import.meta.url)).flatMap((line) =>
    line.split(' ').slice(1),
  ),
)

/** Whether a word is one of the small words of running text, such as `of` and `the`, in any of the languages listed. */
export function isSmallWord(word: string): boolean {
  return words.has(word)
}
