import { LEDE, TOKEN } from './runs.ts'

/** The figures of a report, as they would be written without signs between their digits: `12,000` as `12000`. */
export interface Figures {
  readonly lede: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

const FIGURE = /\p{Nd}+(?:[.,’' \u00A0\u202F]\p{Nd}{3})*(?:[.,:]\p{Nd}+)?/gu

export function figuresOf(paragraphs: readonly string[]): Figures {
  const text = paragraphs.join('\n')
  return { lede: figuresIn(text.slice(0, endOfLede(text))), all: figuresIn(text) }
}

/**
 * Whether each lede has a figure that the other report has nowhere. A desk that cuts, rounds or converts leaves figures out or adds some;
 * where they are other ones, a formula was filled in anew (a market's close, a day's toll, one more quake).
 */
export function tellOtherFigures(one: Figures, other: Figures): boolean {
  return hasNew(one.lede, other.all) && hasNew(other.lede, one.all)
}

function hasNew(figures: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return [...figures].some((figure) => !known.has(figure))
}

function figuresIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(FIGURE)].map(([figure]) => figure.replace(/\P{Nd}/gu, '')))
}

function endOfLede(text: string): number {
  let words = 0
  for (const { index } of text.matchAll(TOKEN)) if (words++ === LEDE) return index
  return text.length
}
