/** Letters with the marks that belong to them: Hindi writes vowels as marks. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const OF_WORD = /[\p{L}\p{M}\p{N}]/u
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Only there stand scripts that put no spaces between words; asking for the scripts themselves takes far longer. */
const MAY_BE_UNPARTED = /[\u0E00-\u1FFF\u2E80-\uFFFF]/
const SYLLABLES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** How many characters make a word, on average, in scripts that put no space between words. */
const CHARS_PER_WORD = 2
const CHARS_PER_SYLLABIC_WORD = 5

/** How many words a text has; about, in scripts that put no space between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
export function countWords(text: string): number {
  if (!isUnparted(text)) return countRuns(text)
  let words = 0
  for (const run of text.match(WORD) ?? []) words += wordsInRun(run)
  return words
}

function isUnparted(text: string): boolean {
  return MAY_BE_UNPARTED.test(text) && UNPARTED.test(text)
}

/** How often a letter or figure follows what is none. */
function countRuns(text: string): number {
  let runs = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at)
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(at) ?? code
      if (code > 0xffff) at++
    }
    const is = isOfWord(code)
    if (is && !inside) runs++
    inside = is
  }
  return runs
}

/** Of each character below U+10000: 1 when it is a letter, mark or figure, 2 when not, 0 while nobody has asked. */
const asked = new Uint8Array(0x10000)

function isOfWord(code: number): boolean {
  if (code > 0xffff) return OF_WORD.test(String.fromCodePoint(code))
  const known = asked[code]
  if (known) return known === 1
  const is = OF_WORD.test(String.fromCharCode(code))
  asked[code] = is ? 1 : 2
  return is
}

function wordsInRun(run: string): number {
  if (!isUnparted(run)) return 1
  return Math.max(1, Math.round(run.length / (SYLLABLES.test(run) ? CHARS_PER_SYLLABIC_WORD : CHARS_PER_WORD)))
}

/** The words of a text in small letters, to be held against those of another; of scripts that don't part words, every two letters. */
export function wordsIn(text: string): readonly string[] {
  const runs = text.toLowerCase().match(WORD) ?? []
  if (!isUnparted(text)) return runs
  return runs.flatMap((run) => (isUnparted(run) && run.length > 2 ? pairsIn(run) : [run]))
}

function pairsIn(run: string): readonly string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
}
