import type { WeaveStory } from '../story.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Difference } from './difference.ts'
import { readAmounts } from './figures/amount.ts'
import { readTokens } from './figures/token.ts'
import { findSlots, type Kind, type Slot } from './slots.ts'
import { figureWordsOf } from './words.ts'

interface Price extends Slot {
  readonly currency: string
  readonly isRounded: boolean
  readonly number: number
}

/** Prices further apart are of two things; nearer ones may be one that is rounded, or counted at another rate. */
const MOST = 3
const LEAST = 1.02

const PRICES: Kind<Price> = {
  kind: 'price',
  maySay: (text) => CURRENCIES.test(text),
  read: readPrice,
  differ: (one, other) => {
    const [less, more] = one.number < other.number ? [one, other] : [other, one]
    if (one.currency !== other.currency || one.isRounded || other.isRounded) return false
    return more.number <= MOST * less.number && more.number >= LEAST * less.number
  },
  mayBeOne: ({ value }, story) => story.paragraphs.some(({ text }) => text.includes(value)),
}

/** What something cost, or how much money it was, where papers name two sums. */
export function findPrices(stories: readonly WeaveStory[], vocabulary: Vocabulary): readonly Difference[] {
  return findSlots(stories, vocabulary, PRICES)
}

/** The one sum of money of a sentence. */
function readPrice(text: string, language: string): Price | undefined {
  const words = figureWordsOf(language)
  if (!words) return undefined
  const tokens = readTokens(text)
  if (tokens.some(({ lower }) => words.sets.uncertain.has(lower))) return undefined
  const sums = readAmounts(tokens, words).flatMap((amount) => {
    const unit = tokens[amount.last + 1]
    const sign = SIGN.exec(unit?.before ?? (amount.last === tokens.length - 1 ? text.slice(tokens.at(-1)?.end) : ''))
    const named = unit?.before === '' ? NAMED[unit.lower] : undefined
    const currency = amount.currency ?? sign?.[0] ?? named
    return currency ? [{ amount, currency, last: !amount.currency && named ? amount.last + 1 : amount.last, sign }] : []
  })
  const [sum, ...more] = sums
  if (!sum || more.length > 0 || sum.amount.isPart) return undefined
  const { amount, currency, last, sign } = sum
  const start = (tokens[amount.first]?.start ?? 0) - (amount.currency?.length ?? 0)
  const end =
    (tokens[last]?.end ?? 0) + (amount.currency || !sign ? 0 : text.slice(tokens[last]?.end).indexOf(sign[0]) + 1)
  return {
    ...{ value: text.slice(start, end), start, end, number: amount.value, currency },
    isRounded: amount.isAbout || amount.isOver,
  }
}

const SIGN = /^[$€£¥₹₽]/
/** Currencies by the words that name them. */
const NAMED: Readonly<Record<string, string>> = {
  dollars: '$',
  dollar: '$',
  dólares: '$',
  euros: '€',
  euro: '€',
  pounds: '£',
  pfund: '£',
  libras: '£',
  livres: '£',
  yen: '¥',
  rubles: '₽',
  roubles: '₽',
  rubel: '₽',
  rublos: '₽',
  rupees: '₹',
  francs: 'CHF',
  franken: 'CHF',
}
const CURRENCIES = new RegExp(`[$€£¥₹₽]|\\b(?:${Object.keys(NAMED).join('|')})\\b`, 'i')
