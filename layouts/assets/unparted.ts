// Scripts that put no spaces between words, cut for the index of the search and for what it is asked. A sign of Chinese or Japanese is
// a word of its own, and several in a row are asked for as a phrase, so that any run of them is found wherever a dictionary would part it;
// Thai, Lao, Khmer and Burmese are cut into words (Unicode Standard Annex 29, by the dictionaries of ICU).

const BARE_SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\u3005\u3006]`
const SIGN = `${BARE_SIGN}\\p{M}*`
const SYLLABLE = String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
const SIGNS = new RegExp(SIGN, 'gu')
const RUN = new RegExp(`(?:${SIGN})+|${SYLLABLE}(?:${SYLLABLE}|\\p{M})*`, 'gu')
const HEADLINE = new RegExp(`${SIGN}(?=\\n)`, 'gu')
const PUNCTUATION = String.raw`[\u3001\u3002\uFF01-\uFF0F\uFF1A-\uFF20\u300C-\u3011]`
const BETWEEN = new RegExp(
  String.raw`(?<=${BARE_SIGN}|${SYLLABLE}|\p{M}|${PUNCTUATION})((?:</?mark>)*)[ ]+((?:</?mark>)*)(?=${BARE_SIGN}|${SYLLABLE}|${PUNCTUATION})`,
  'gu',
)
const A_SIGN = new RegExp(BARE_SIGN, 'u')

/** A text with spaces between what the index takes for words. A line of signs without an end, as a headline is, gets one: the index forgets where lines end. */
export function partWords(text: string): string {
  return text
    .replace(HEADLINE, '$&\u3002')
    .replace(RUN, (run) => ` ${partsOf(run).join(' ')} `)
    .replace(/ {2,}/g, ' ')
}

/** What the index is asked for a query: a story has to answer each. What stands in straight quotes is asked for word by word as it stands. */
export function readQuery(query: string): readonly string[] {
  const trimmed = query.trim()
  if (/^".+"$/.test(trimmed)) return [`"${partWords(trimmed.slice(1, -1)).trim()}"`]
  const asked: string[] = []
  const rest = trimmed.replace(RUN, (run) => {
    const parts = partsOf(run)
    if (!isOfSigns(run)) return ` ${parts.join(' ')} `
    asked.push(parts.length > 1 ? `"${parts.join(' ')}"` : parts.join(''))
    return ' '
  })
  const words = rest.replace(/\s+/g, ' ').trim()
  return words ? [words, ...asked] : asked
}

/** Whether a text has signs of Chinese or Japanese. */
export function isOfSigns(text: string): boolean {
  return A_SIGN.test(text)
}

/** What the index gives back, with no spaces where there were none. */
export function joinWords(excerpt: string): string {
  return excerpt.replace(BETWEEN, '$1$2')
}

function partsOf(run: string): readonly string[] {
  const signs = run.match(SIGNS)
  if (signs) return signs
  return [...new Intl.Segmenter('th', { granularity: 'word' }).segment(run)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean)
}
