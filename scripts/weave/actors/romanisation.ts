import { readList } from '../../model/readList.ts'

/** Shorter words are names of their own: Ali and Aly. */
const SHORTEST = 5

interface Rule {
  readonly written: string
  readonly standing: string
  readonly atEnd: boolean
}

const rules: readonly Rule[] = readList(new URL('data/romanisations.txt', import.meta.url)).flatMap((line) => {
  const [first = '', ...others] = line.split(' ')
  return others.map((other) => ({
    written: other.replace(/^-/, ''),
    standing: first.replace(/^-/, ''),
    atEnd: other.startsWith('-'),
  }))
})

/** One spelling for all ways in which a name of another script is written: `khodorovskiy` and `khodorovsky`; `mohammed` and `mohamed`, since letters are doubled or not. */
export function foldSpelling(word: string): string {
  if (word.length < SHORTEST) return word
  let folded = word.replace(/([^aeiou])\1/g, '$1')
  for (const { written, standing, atEnd } of rules) {
    if (!atEnd) folded = folded.replaceAll(written, standing)
    else if (folded.endsWith(written)) return folded.slice(0, -written.length) + standing
  }
  return folded
}
