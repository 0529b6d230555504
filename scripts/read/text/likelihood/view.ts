import { isPerson, opensByline } from '../head/byline.ts'
import { isCredit } from '../head/credit.ts'
import { findDays } from '../head/day.ts'
import type { Line } from '../lines.ts'
import { type Phrase, phraseOf } from '../phrases/index.ts'
import type { Shape } from '../shape.ts'
import { isSmallWord } from '../smallWords.ts'

/** A line as its features see it. */
export interface LineView {
  readonly text: string
  readonly shape: Shape
  readonly opens: boolean
  readonly closes: boolean
  /** Its words in lower case, of a long line the first. */
  readonly words: readonly string[]
  readonly phrase: Phrase | undefined
  /** How many of its words are small words of running text, 0 to 1. */
  readonly small: number
  readonly dated: boolean
  readonly person: boolean
  readonly byline: boolean
  /** Whether it says how long ago something was posted, in a few words. */
  readonly ago: boolean
  readonly credit: boolean
  /** How often the copy has the same line. */
  readonly repeats: number
}

const AGO = /\b(?:ago|vor|hace|il y a|há|fa|назад|geleden|sedan|siden|önce|temu)\b|منذ|前|पहले/iu
const LAST_DAY = '9999-12-31'
/** Of a long line the first part stands for the whole. */
const SAMPLE = 600
const WORD = /[\p{L}\p{M}]+|©/gu

/** Looks at every line of a copy once. */
export function viewLines(lines: readonly Line[], shapes: readonly Shape[]): readonly LineView[] {
  const repeats = new Map<string, number>()
  for (const { text } of lines) repeats.set(text, (repeats.get(text) ?? 0) + 1)
  return lines.flatMap(({ text, opens, closes }, index) => {
    const shape = shapes[index]
    if (!shape) return []
    const words = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? []
    return {
      text,
      shape,
      opens,
      closes,
      phrase: asOffer(phraseOf(text)),
      words,
      small: smallShare(words),
      dated: shape.words <= 16 && findDays(text, 'en', LAST_DAY).length > 0,
      person: shape.words <= 5 && isPerson(text),
      byline: opensByline(text),
      ago: shape.words < 14 && AGO.test(text),
      credit: isCredit(text),
      repeats: repeats.get(text) ?? 1,
    }
  })
}

/** The trees know what asks a reader to subscribe under one name, whether or not it says that a rest is missing. */
function asOffer(phrase: Phrase | undefined): Phrase | undefined {
  return phrase?.reason === 'paywall notice' ? { ...phrase, reason: 'subscription offer' } : phrase
}

function smallShare(words: readonly string[]): number {
  if (words.length === 0) return 0
  return words.filter(isSmallWord).length / words.length
}
