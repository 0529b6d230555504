import { isAbbreviation, type Passage, type Word } from '../words/passage.ts'
import { isFirstHead } from './languages.ts'
import { nationalities } from './places.ts'

/** Words that stand side by side and look like one name: `from` to before `to`. */
export interface Run {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

const PARTICLES = new Set(
  'al el ul bin ben ibn bint abu de da do dos das del della di du la le van von der den ten ter zu'.split(' '),
)
/** “And”, which stands within names as well as between them; joined by a hyphen, `e` is Persian: `Jaish-e-Mohammed`. */
const CONJUNCTIONS = new Set(['y', 'e'])
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
  if (!word.capital || (isDate(word, undefined) && !isGivenName(word, next))) return false
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
      const behind = last.spelling.givenName ? passNickname(words, to) : to
      if (behind > to) {
        to = behind
        continue
      }
      if (!joins(next, last) || isDate(next, last)) return to
      heads ||= isHead(next)
      to++
      continue
    }
    const linked = heads && (next.key !== 'and' || hasLink(words, from, to))
    const after = CONJUNCTIONS.has(next.key) ? passConjunction(words, from, to) : small(words, to, linked)
    if (after === to) return to
    to = after
  }
}

/** A nickname has no more words: `Joaquín “El Chapo” Guzmán`. */
const LONGEST_NICKNAME = 3

/** Where a name goes on behind a nickname in marks and the surname that follows: `Richard "Tex" Coe`; `at` itself when it does not. */
function passNickname(words: readonly Word[], at: number): number {
  if (!/^ (?:["“”'‘]|\()$/.test(words[at]?.gap ?? '')) return at
  for (let end = at + 1; end <= at + LONGEST_NICKNAME; end++) {
    const word = words[end]
    if (!word?.capital) return at
    if (/^["”“'’)] $/.test(word.gap)) return end + 1
    if (word.gap !== ' ') return at
  }
  return at
}

/** Where a name goes on behind its “and”, else `at` itself: `José Ortega y Gasset`, but `Ana Ruiz | y José Mora`, `Siria | y Egipto`. */
function passConjunction(words: readonly Word[], from: number, at: number): number {
  const [first, and, next, after] = [words[from], words[at], words[at + 1], words[at + 2]]
  if (!first || !and || !next?.capital) return at
  if (and.gap === '-' || next.gap === '-' || first.spelling.head) return at + 1
  if (isFirstHead(first.key)) return next.spelling.givenName || isFirstHead(next.key) ? at : at + 1
  const isOneName = first.spelling.givenName && at - from > 1 && !next.spelling.givenName
  const goesOn = after?.capital && after.gap === ' '
  return isOneName && !goesOn && and.gap === ' ' && next.gap === ' ' && !nationalities.matchAt(words, at + 1)
    ? at + 1
    : at
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

/** `Jan` Peeters; but Jan 5. */
function isGivenName({ key }: Word, next: Word | undefined): boolean {
  return /^(?:jan|jun)$/.test(key) && next?.capital === true && next.gap === ' ' && next.spelling.digit === 'none'
}

/** `Wednesday`; but `Theresa May`. */
function isDate(word: Word, before: Word | undefined): boolean {
  return CALENDAR.has(word.key) && !(before?.spelling.givenName && word.key.length < 6)
}
