/** Letters with the marks that belong to them: Hindi writes vowels as marks. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SYLLABLES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Nothing below Thai is written without spaces; most texts need not be looked at twice. */
const MAY_BE_UNPARTED = /[\u0E00-\uFFFF]/

/** How many characters make a word, on average, in scripts that put no space between words. */
const CHARS_PER_WORD = 2
const CHARS_PER_SYLLABIC_WORD = 5

/** How many words a text has; about, in scripts that put no space between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
export function countWords(text: string): number {
  const runs = text.match(WORD)
  if (!runs) return 0
  if (!MAY_BE_UNPARTED.test(text)) return runs.length
  let words = 0
  for (const run of runs) words += wordsInRun(run)
  return words
}

function wordsInRun(run: string): number {
  if (!UNPARTED.test(run)) return 1
  return Math.max(1, Math.round(run.length / (SYLLABLES.test(run) ? CHARS_PER_SYLLABIC_WORD : CHARS_PER_WORD)))
}

/** The words of a text in small letters, to be held against those of another; of scripts that don't part words, every two letters. */
export function wordsIn(text: string): readonly string[] {
  const runs = text.toLowerCase().match(WORD) ?? []
  if (!MAY_BE_UNPARTED.test(text)) return runs
  return runs.flatMap((run) => (UNPARTED.test(run) && run.length > 2 ? pairsIn(run) : [run]))
}

function pairsIn(run: string): readonly string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
}
