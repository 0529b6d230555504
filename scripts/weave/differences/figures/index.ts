import { type FigureWords, figureWordsOf, type Measure } from '../words.ts'
import { type Amount, readAmounts } from './amount.ts'
import { isOfDay } from './dayWords.ts'
import { readTokens, type Token } from './token.ts'

/** A figure of a sentence, and what it counts. */
export interface Figure {
  readonly value: number
  readonly isAbout: boolean
  /** The least of it: `more than 100`. */
  readonly isOver: boolean
  /** The figure with the words that lead it: `at least 12`. */
  readonly shown: string
  /** What is counted, the same for the same thing: `dead people`, `tanker oil`. */
  readonly key: string
  /** As the sentence has it: `oil tankers`. */
  readonly noun: string
  /** What befell those who are counted: `dead`; absent for things. */
  readonly measure?: string
  /** Places of the sentence that are the figure and its noun. */
  readonly start: number
  readonly end: number
}

/** The figures of a sentence that count people whom something befell, or things. Where its language is not known, none. */
export function readFigures(text: string, language: string): readonly Figure[] {
  const words = figureWordsOf(language)
  if (!words) return []
  const tokens = readTokens(text)
  if (tokens.some(({ lower }) => words.sets.uncertain.has(lower))) return []
  const amounts = readAmounts(tokens, words)
  const figures = amounts.flatMap((amount, at) => {
    const figure = readFigure(text, tokens, amount, words)
    // A long list of things is another list in another story; “of 159, 58 died” are a part.
    const isList = amounts.length > LIST && figure?.measure === undefined
    const isOfMore = figure?.noun === '' && amounts.slice(0, at).some(({ isPart }) => isPart)
    return figure && !isList && !isOfMore ? [figure] : []
  })
  // Two figures for one thing in one sentence are two places or two times of it.
  return figures.filter(({ key, value }) => figures.every((other) => other.key !== key || other.value === value))
}

function readFigure(text: string, tokens: readonly Token[], amount: Amount, words: FigureWords): Figure | undefined {
  const { value, isAbout, isOver, isPart, first, last, lead, currency } = amount
  const isYear = Number.isInteger(value) && value >= 1500 && value <= 2200 && !/\D/.test(tokens[first]?.text ?? '')
  if (isPart || isYear || value < 2) return undefined
  const counted = readNoun(tokens, last, words)
  if (counted && tokens.slice(last + 1, counted.last + 2).some(({ lower }) => words.sets.further.has(lower)))
    return undefined
  const measure = findMeasure(tokens, amount, counted, words)
  const end = (counted?.last ?? last) as number
  const make = (key: string, noun: string): Figure => ({
    ...{ value, isAbout, isOver, key, noun },
    shown: text.slice(
      (tokens[lead]?.start ?? 0) - (currency && lead === first ? currency.length : 0),
      tokens[last]?.end,
    ),
    start: tokens[lead]?.start ?? 0,
    end: tokens[end]?.end ?? 0,
    ...(measure && { measure: measure.name }),
  })
  if (measure) {
    const isOfAll = !counted || words.sets.people.has(counted.head) || measure.nouns.has(counted.head)
    return make(
      `${measure.name} ${isOfAll ? 'people' : counted.words.map(rootOf).sort().join(' ')}`,
      counted?.noun ?? '',
    )
  }
  if (!counted || words.sets.uncounted.has(counted.head) || words.sets.people.has(counted.head)) return undefined
  return make([currency ?? '', ...counted.words.map(rootOf).sort()].filter(Boolean).join(' '), counted.noun)
}

/** What a figure counts, with up to two words before the noun. */
interface Counted {
  readonly head: string
  readonly words: readonly string[]
  readonly noun: string
  readonly last: number
}

const LONGEST = 3
/** So many figures in a sentence are no list yet. */
const LIST = 2

function readNoun(
  tokens: readonly Token[],
  last: number,
  { head, sets, isFunction }: FigureWords,
): Counted | undefined {
  const read: Token[] = []
  for (let at = last + 1; at <= last + LONGEST; at++) {
    const token = tokens[at]
    if (token?.before !== '' || /^\p{Nd}/u.test(token.text) || sets.between.has(token.lower)) return undefined
    if (isFunction(token.lower) && !sets.people.has(token.lower)) return undefined
    read.push(token)
    const isHead =
      head === 'first' ||
      (head === 'capital' && token.text !== token.lower) ||
      (head === 'plural' && (sets.plurals.has(token.lower) || /[^s]s$/.test(token.lower)))
    if (isHead)
      return {
        head: token.lower,
        words: read.map(({ lower }) => lower),
        noun: read.map(({ text }) => text).join(' '),
        last: at,
      }
  }
  return undefined
}

/** What befell those who are counted: by the verb right before the figure, by the noun, or by the verb behind it. */
function findMeasure(
  tokens: readonly Token[],
  { last, lead }: Amount,
  counted: Counted | undefined,
  words: FigureWords,
): Measure | undefined {
  const before = tokens[lead]?.before === '' ? (tokens[lead - 1]?.lower ?? '') : ''
  const byNoun = counted && words.measures.find(({ nouns }) => nouns.has(counted.head))
  if (byNoun) return byNoun
  const behind = verbBehind(tokens, counted?.last ?? last, words)
  const byVerb = words.measures.find(({ befell }) => befell.has(behind ?? ''))
  if (byVerb) return byVerb
  const byToll = words.measures.find(({ toll }) =>
    tokens.slice(Math.max(0, lead - TOLL), lead).some(({ lower }) => toll.has(lower)),
  )
  return words.measures.find(({ befell }) => befell.has(before)) ?? (counted ? undefined : byToll)
}

/** So many words may stand between: “the toll of the fire at the mill rose to 12”. */
const TOLL = 10

/** The word that tells what befell the counted ones: `12 people were reportedly killed`; none where they are those who did it: `12 men killed a`. */
function verbBehind(tokens: readonly Token[], last: number, words: FigureWords): string | undefined {
  for (let [at, left] = [last + 1, words.reach]; left > 0; at++) {
    const token = tokens[at]
    if (token?.before !== '') return undefined
    // wurden am Freitag verletzt
    if (at > last + 1 && isOfDay(tokens, at)) continue
    left--
    if (words.sets.between.has(token.lower)) continue
    if (!words.measures.some(({ befell }) => befell.has(token.lower))) return undefined
    const next = tokens[at + 1]
    const isActive =
      at === last + 1 && next?.before === '' && /^(?:\p{Nd}|an?$|the$|at$|more$|his$|her$|their$)/u.test(next.lower)
    return isActive ? undefined : token.lower
  }
  return undefined
}

/** A counted noun in one number: `tankers`, `tanker`. */
function rootOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:es|s|en|n)$/, '') : word
}
