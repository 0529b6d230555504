import type { Passage } from '../words/passage.ts'

/** Where a name in marks that begins at a word ends, behind the first mark that closes: names within names share it. Undefined where there is none of so many words at most. */
export function endOfNameInMarks({ text, words }: Passage, from: number, longest: number): number | undefined {
  if (!/^ [«„“"]$/.test(words[from]?.gap ?? '')) return undefined
  for (let at = from; at < from + longest && at < words.length; at++) {
    const end = words[at]?.end ?? 0
    if (/^[»”“"]/.test(words[at + 1]?.gap ?? text.slice(end, end + 1))) return at + 1
  }
  return undefined
}
