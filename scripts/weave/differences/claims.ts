import type { DateMention } from '../../model/digest.ts'
import { RUNNING_TEXT } from '../../model/prose.ts'
import { sentencesIn } from '../sentences.ts'
import type { WeaveStory } from '../story.ts'
import type { Rarity } from '../words/rarity.ts'
import { weigh } from '../words/vector.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Claim } from './claim.ts'
import { readFigures } from './figures/index.ts'
import { placesIn } from './places.ts'
import { figureWordsOf } from './words.ts'

/** So many paragraphs of a story are read: what comes later is seldom of the day. */
const READ = 60
/** A text longer than this is no sentence. */
const LONGEST = 500

const DAY = '2019-05-15'

const NAME = 2
const HEADLINE = 0.5

/** What a story says in figures, sentence by sentence. */
export function readClaims(story: WeaveStory, rarity: Rarity, vocabulary: Vocabulary): readonly Claim[] {
  const { paragraphs, language, title, digest } = story
  const words = figureWordsOf(language)
  if (!words) return []
  const headline = vocabulary.read(title, language)
  const claims: Claim[] = []
  paragraphs.slice(0, READ).forEach(({ kind, text }, at) => {
    if (!RUNNING_TEXT.has(kind) || !words.mayCount(text.toLowerCase())) return
    for (const sentence of sentencesIn(story, at + 1)) {
      if (sentence.text.length > LONGEST || !words.mayCount(sentence.text.toLowerCase())) continue
      const figures = readFigures(sentence.text, language)
      if (figures.length === 0) continue
      const dates = digest.dates.filter((date) =>
        isWithin(date, sentence.paragraph, sentence.start, sentence.text.length),
      )
      const [said, ...more] = [...new Set(dates.flatMap(({ value }) => value?.slice(0, 10) ?? []))]
      // Of several days nobody knows which one the figure is of.
      if (more.length > 0 || (dates.length > 0 && said === undefined)) continue
      // A month or a year: what happened long before.
      if (said !== undefined && said.length < DAY.length) continue
      for (const figure of figures) {
        const terms = vocabulary.read(without(sentence.text, figure, saidIn(dates, sentence.start)), language)
        const counts = new Map(headline.map(({ number }) => [number, HEADLINE]))
        for (const { number, isName } of terms) counts.set(number, isName ? NAME : 1)
        claims.push({
          ...{ story, text: sentence.text, paragraph: sentence.paragraph, ...figure },
          ...(said && { date: said }),
          around: weigh(counts, rarity),
          places: placesIn(sentence.text, language),
          names: new Set(terms.flatMap(({ number, isName }) => (isName ? number : []))),
          others: new Set(terms.flatMap(({ number, isName }) => (isName ? [] : number))),
        })
      }
    }
  })
  return claims.filter(({ key }) => valuesOf(claims, key) < SEVERAL)
}

/** A story with so many figures for one thing goes through many places and hours: nobody knows which is which. */
const SEVERAL = 3

function valuesOf(claims: readonly Claim[], key: string): number {
  return new Set(claims.flatMap((claim) => (claim.key === key ? claim.value : []))).size
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The words of a sentence beside a figure and its dates. */
function without(text: string, figure: Span, dates: readonly Span[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of [figure, ...dates].toSorted((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, start))} `
    at = Math.max(at, end)
  }
  return rest + text.slice(at)
}

function saidIn(dates: readonly DateMention[], start: number): readonly Span[] {
  return dates.map((date) => ({ start: date.start - start, end: date.start - start + date.text.length }))
}

function isWithin(date: DateMention, paragraph: number, start: number, length: number): boolean {
  return date.paragraph === paragraph && date.start >= start && date.start < start + length
}
