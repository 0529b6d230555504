import type { SentenceRules } from './rules.ts'

/** What stands on both sides of a possible end of a sentence. */
interface Seam {
  /** The last word before the stop, without brackets and quotes, in lower case: `u.s`, `mr`, `aug` of `30-Aug.` */
  readonly word: string
  /** That word as the text has it. */
  readonly written: string
  /** The marks that end the left side: `.`, `?”`. */
  readonly marks: string
  /** Whether a comma stands before that word: `Buffalo, N.Y.` */
  readonly afterComma: boolean
  /** What stands before that word, two characters: `8 ` of `2008 г.` */
  readonly before: string
  /** Whether white space stands before the marks: `was … hard` */
  readonly spaced: boolean
  /** The left side, at most its last 40 characters. */
  readonly left: string
  /** Whether white space parts the two. */
  readonly apart: boolean
  /** The right side, at most its first 80 characters, from its first visible one. */
  readonly next: string
  /** Its first word, in lower case. */
  readonly first: string
  /** Whether a colon stands before the quotation that the left side ends: `李明说：“…。”` */
  readonly introduced: boolean
  /** How long the left side is. */
  readonly length: number
  /** Whether the left side holds nothing but this word. */
  readonly alone: boolean
}

type Reason = (seam: Seam, rules: SentenceRules) => boolean

/** Why two segments are one sentence after all, commonest first. */
const REASONS: readonly Reason[] = [
  followsTitle,
  standsBeforeName,
  followsAbbreviation,
  followsInitial,
  followsHour,
  standsBeforeFigure,
  goesOnInLowerCase,
  goesOnWithSpeech,
  closesOnly,
  goesOnAsDateline,
  numbersAList,
  followsOrdinal,
  pauses,
  reportsWithoutSpaces,
  tearsFigure,
  exclaimsWithinQuote,
  endsInExclaimedName,
]

const LOOK_BACK = 40
const LOOK_AHEAD = 80
/** Where a quotation opened is looked for no further back. */
const LONGEST_QUOTATION = 2000

/** Whether the text goes on in the same sentence at `at`, where Unicode's rules would end it. `start` is where that sentence began. */
export function joins(text: string, start: number, at: number, rules: SentenceRules): boolean {
  if (text[at - 1] === '\n' || text[at - 1] === '\u2029') return false
  const seam = readSeam(text, start, at)
  return REASONS.some((reason) => reason(seam, rules))
}

function readSeam(text: string, start: number, at: number): Seam {
  const least = Math.max(start, at - LOOK_BACK)
  const end = runStart(text, at, least, (char) => char.trim() === '')
  let stop = runStart(text, end, least, (char) => MARKS.includes(char))
  // « Non ! »
  if (text[stop] === '»' && stop < end && THIN.includes(text[stop - 1] ?? '') && STOPS.includes(text[stop - 2] ?? ''))
    stop -= 2
  const begin = runStart(text, stop, least, (char) => !BEFORE_WORD.includes(char) && char.trim() !== '')
  const written = text.slice(begin, stop)
  const next = text.slice(at, at + LOOK_AHEAD).trimStart()
  const word = written.toLowerCase()
  return {
    written,
    word: word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf("'"), word.lastIndexOf('’')) + 1),
    before: text.slice(Math.max(least, begin - 2), begin),
    left: text.slice(least, end),
    spaced: stop > 0 && text[stop - 1]?.trim() === '',
    marks: text.slice(stop, end),
    afterComma: begin - least > 1 && text[begin - 2] === ',' && text[begin - 1]?.trim() === '',
    apart: end < at,
    next,
    first: FIRST.exec(next)?.[1]?.toLowerCase().replaceAll('’', "'") ?? '',
    introduced: isIntroduced(text.slice(Math.max(0, at - LONGEST_QUOTATION), at)),
    length: at - start,
    alone: begin === least && at - start < LOOK_BACK,
  }
}

function isIntroduced(before: string): boolean {
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('「'))
  return /[：:]/.test(before[open - 1] ?? '')
}

function isQuoted(before: string): boolean {
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'))
  return open >= 0 && open > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'))
}

const MARKS = '.!?…"\'”’»)]。！？｡؟۔।॥」』'
const STOPS = '.!?…'
const THIN = ' \u00a0\u202f'
const BEFORE_WORD = '"“”«»([—–/'
const FIRST = /^["“‘«([¿¡'`]*([\p{L}\p{N}'’.-]*[\p{L}\p{N}]|)/u

/** Where the run of characters of one kind begins that ends at `end`. */
function runStart(text: string, end: number, least: number, belongs: (char: string) => boolean): number {
  let at = end
  while (at > least && belongs(text[at - 1] ?? '')) at--
  return at
}

function followsTitle({ word, marks }: Seam, { never }: SentenceRules): boolean {
  return marks === '.' && never.has(word)
}

/** “Ft. Lorne”, «г. Псков», but not “60 ft. Its mast”, «в 2008 г. Открыли». */
function standsBeforeName({ word, marks, before }: Seam, { names }: SentenceRules): boolean {
  return marks === '.' && names.has(word) && !/\d\s?$/.test(before)
}

/** “Apple Inc. Chief Executive”, but not “of Apple Inc. The”; “Washington D.C. Police”, but not “in Buffalo, N.Y. Police”. */
function followsAbbreviation(seam: Seam, { maybe, places, starters }: SentenceRules): boolean {
  const { word, marks, first, next, afterComma } = seam
  if (!maybe.has(word) && (afterComma || !places.has(word))) return false
  if (!/^\.[”"’']?[)]?$/.test(marks)) return false
  return !starters.has(first) && !/^(["“«]|\p{L}+:)/u.test(next)
}

/** “John F. Kennedy”, “J.K. Rowling”, but neither “vitamin C. The” nor “in Buffalo, N.Y. Police”. */
function followsInitial(seam: Seam, { starters, places }: SentenceRules): boolean {
  const { written, word, marks, first, next, afterComma } = seam
  if (afterComma && places.has(word)) return false
  if (marks !== '.' || !/^(\p{Lu}\.)*\p{Lu}(-\p{Lu})?$/u.test(written)) return false
  return /^\p{Lu}\.[\s\p{Lu}]/u.test(next) || (!starters.has(first) && /^[\p{L}(]/u.test(next))
}

/** Fewer characters than these are a time and no sentence: “At 12:03 p.m.” */
const SHORTEST = 18

/** `British time`, `Central European Summer Time`, `(2200 GMT)` */
const ZONE = /^(?:(?:\p{Lu}[\p{L}.]+\s){1,3}time\b|\(\d)/iu

/** “at 9 p.m. Tuesday”, “9 p.m. EST”, “4 p.m. British time”, “At 9 p.m. Sgt. Poe”, but not “It ended at 9 p.m. Crews”. */
function followsHour({ word, marks, first, next, length }: Seam, { hours, clock, starters }: SentenceRules): boolean {
  if (marks !== '.' || !hours.has(word)) return false
  if (ZONE.test(next)) return !starters.has(first)
  return clock.has(first.replace(/-.*/, '')) || (length < SHORTEST && !starters.has(first))
}

/** “No. 7”, “Hafenstr. 5” */
function standsBeforeFigure({ word, marks, next }: Seam, { numbered, endings }: SentenceRules): boolean {
  if (marks !== '.' || !/^\d/.test(next)) return false
  return numbered.has(word) || endings.some((ending) => word.endsWith(ending))
}

/** “Why?” he asked; but not iPhone. Without white space it is an address: `?id=3`. */
function goesOnInLowerCase({ apart, marks, next }: Seam): boolean {
  if (WIDE_STOP.test(marks)) return /^\p{Ll}/u.test(next)
  // “It closed.”“Why?”
  if (!apart && /[.!?…][”"’»]$/.test(marks) && /^[“«"‘]/.test(next)) return false
  if (!apart) return !/^["“‘«(¿¡]*\p{Lu}/u.test(next)
  return /^[—–…\-(,;:]*\s?\p{Ll}(?!\p{Lu})/u.test(next)
}

/** The stops of writing that parts no words, or has no capitals: 。！？؟۔। */
const WIDE_STOP = /[。！？｡؟۔।॥]/u

/** “Why?” Smith asked; but not “Why?” She asked it twice. */
function goesOnWithSpeech({ marks, next, first }: Seam, { speech, starters }: SentenceRules): boolean {
  if (!/[!?,…][”"’'»]+$/u.test(marks) || starters.has(first)) return false
  const words = next.split(/\s+/, 4)
  const at = words.findIndex((word) => speech.has(word.toLowerCase().replace(/[.,:;]+$/, '')))
  return at >= 0 && words.slice(0, at).every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
}

/** A closing mark that white space parts from the last sentence. */
function closesOnly({ next }: Seam): boolean {
  return /^(["'”’»)\]]+|'')$/u.test(next)
}

/** A dateline: “BUFFALO, N.Y. — The”, “AMHERST, N.Y. (AP) — The”. */
function goesOnAsDateline({ word, marks, next }: Seam, { maybe, places }: SentenceRules): boolean {
  if (marks !== '.' || !/^(_|--|[—–-]|\(\p{Lu}+\))/u.test(next)) return false
  return places.has(word) || maybe.has(word) || word.length < 5
}

/** “1. Wash your hands.” */
function numbersAList({ alone, word, marks }: Seam): boolean {
  return alone && marks === '.' && /^(\d{1,3}|[a-z]|[ivx]{1,4})$/.test(word)
}

/** “am 3. Oktober”, “im 19. Jahrhundert”, “Ludwig XIV. von Frankreich”. */
function followsOrdinal({ word, marks, first }: Seam, { ordinals, starters }: SentenceRules): boolean {
  return ordinals && marks === '.' && /^(?:\d{1,2}|[ivx]{2,5})$/.test(word) && !starters.has(first)
}

/** “it was ... hard”, “the … Council”, but neither “I see … He left” nor “late… Nobody”. */
function pauses({ spaced, marks, first }: Seam, { starters }: SentenceRules): boolean {
  return spaced && /^(?:…|\.{3})$/.test(marks) && !starters.has(first)
}

/** “走吧！”他说。 「行こう。」と言った。 In writing without spaces the words of saying follow the closing mark at once. */
function reportsWithoutSpaces({ marks, next, introduced }: Seam, { tails }: SentenceRules): boolean {
  if (introduced || tails.length === 0 || !/[。！？…][”」』]$/u.test(marks)) return false
  const clause = /^[^。！？，、：“「]{0,14}/u.exec(next)?.[0] ?? ''
  return tails.some((tail) => (tail.startsWith('^') ? clause.startsWith(tail.slice(1)) : clause.includes(tail)))
}

/** “$7. 2 million”, “3. 5 percent”: a copy that lost its points. */
function tearsFigure({ written, marks, next }: Seam, { amounts }: SentenceRules): boolean {
  if (marks !== '.' || !/^[$€£¥]?\d{1,3}$/.test(written)) return false
  const [, unit] = /^\d{1,3}\s([\p{L}%]+)/u.exec(next) ?? []
  return unit !== undefined && (amounts.has(unit.toLowerCase()) || !/^\d/.test(written))
}

/** Shouted “Out! Out!” for an hour; under the headline “Ferry sinks! Crew safe”. But “Stop! We sink!” he cried. */
function exclaimsWithinQuote({ left, marks, next }: Seam, { speech }: SentenceRules): boolean {
  if (!/^[!?]$/.test(marks) || !isQuoted(left)) return false
  const after = /^[^“”«»]{1,40}[”»](?=[.,;]|\s\p{Ll})/u.exec(next)?.[0]
  if (after === undefined) return false
  return !next
    .slice(after.length)
    .split(/\s+/, 5)
    .some((word) => speech.has(word.toLowerCase().replace(/[.,:;]+$/, '')))
}

function endsInExclaimedName({ word, marks, first }: Seam, { exclaimed, starters }: SentenceRules): boolean {
  return /^[!?]$/.test(marks) && exclaimed.has(word) && !starters.has(first)
}
