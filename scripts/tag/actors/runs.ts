import { isAbbreviation, type Passage, type Word } from '../words/passage.ts'

/** Words that stand side by side and look like one name: `from` to before `to`. */
export interface Run {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

const PARTICLES = new Set(
  'al el ul bin ben ibn bint abu de da do dos das del della di du la le van von der den ten ter zu y e'.split(' '),
)
const LINKS = new Set(['of', 'for', 'on', 'and', 'the'])
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec'.split(
    ' ',
  ),
)

/** Runs of capitalised words, with the small words that names may hold inside: `Abdel Fattah el-Sisi`, `Ministry of Foreign Affairs`. */
export function findRuns(passage: Passage): Run[] {
  const { words } = passage
  const runs: Run[] = []
  for (let from = 0; from < words.length; ) {
    const word = words[from]
    if (!word || !begins(word, words[from + 1])) {
      from++
      continue
    }
    const to = findEnd(words, from)
    runs.push({ passage, from: hasArticle(words, from) ? from - 1 : from, to })
    from = to
  }
  return runs
}

/** The Arabic article before a name: `al-Ghuraba Brigades`. */
function hasArticle(words: readonly Word[], from: number): boolean {
  return words[from]?.gap === '-' && /^(?:al|el|ul|an|as|ash|at|ad|ar|az)$/.test(words[from - 1]?.text ?? '')
}

function begins(word: Word, next: Word | undefined): boolean {
  if (!word.capital || isDate(word, undefined)) return false
  if (word.spelling.digit === 'first') return Boolean(next?.capital && next.gap === ' ')
  return true
}

function findEnd(words: readonly Word[], from: number): number {
  let to = from + 1
  let heads = isHead(words[from])
  for (;;) {
    const next = words[to]
    const last = words[to - 1]
    if (!next || !last) return to
    if (next.capital) {
      if (!joins(next, last) || isDate(next, last)) return to
      heads ||= isHead(next)
      to++
      continue
    }
    const after = small(words, to, heads && (next.key !== 'and' || hasLink(words, from, to)))
    if (after === to) return to
    to = after
  }
}

/** Where a run goes on after lower-case words that belong into names; `to` itself when it does not. */
function small(words: readonly Word[], to: number, heads: boolean): number {
  const first = words[to]
  if (!first || (first.gap !== ' ' && first.gap !== '-')) return to
  const fits = PARTICLES.has(first.key)
    ? PARTICLES
    : heads && LINKS.has(first.key) && first.key !== 'the'
      ? LINKS
      : undefined
  if (!fits) return to
  for (let index = to + 1; index < to + 3; index++) {
    const word = words[index]
    if (!word || (word.gap !== ' ' && word.gap !== '-')) return to
    if (word.capital) return word.spelling.digit === 'first' || isDate(word, undefined) ? to : index
    if (!fits.has(word.key)) return to
  }
  return to
}

function hasLink(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (/^(?:of|for)$/.test(words[index]?.key ?? '')) return true
  return false
}

function joins(word: Word, before: Word): boolean {
  return word.gap === ' ' || word.gap === '-' || word.gap === ' & ' || isAbbreviation(before, word.gap)
}

function isHead(word: Word | undefined): boolean {
  return Boolean(word && (word.spelling.takesOf || word.spelling.head === 'government'))
}

/** `Wednesday`; but `Theresa May`. */
function isDate(word: Word, before: Word | undefined): boolean {
  return CALENDAR.has(word.key) && !(before?.spelling.givenName && word.key.length < 6)
}
