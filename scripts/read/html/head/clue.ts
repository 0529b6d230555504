import type { Found, LeadImage } from '../../../model/article.ts'
import type { Manner } from './days/forms.ts'
import type { Page } from './page.ts'

/** A value that a page gives somewhere, with what is told of the place. */
export interface Clue<T> extends Found<T> {
  /** What speaks for or against it, as the weights call it: `json-ld published`, `line in comment`. */
  readonly traits: readonly string[]
}

/** Everything that one place of a page says of its article. */
export interface Clues {
  readonly titles?: readonly Clue<string>[]
  /** Days or moments, ISO 8601. */
  readonly days?: readonly Clue<string>[]
  readonly updates?: readonly Clue<string>[]
  /** Bylines as written, each perhaps with several names. */
  readonly bylines?: readonly Clue<readonly string[]>[]
  readonly decks?: readonly Clue<string>[]
  readonly publishers?: readonly Clue<string>[]
  readonly urls?: readonly Clue<string>[]
  readonly languages?: readonly Clue<string>[]
  readonly sections?: readonly Clue<string>[]
  readonly images?: readonly Clue<LeadImage>[]
}

/** One place of a page where its head may be told. */
export type Place = (reading: Reading) => Clues

/** A page as its head is read from it. */
export interface Reading {
  readonly page: Page
  /** The address it came from, if known. */
  readonly url: string | undefined
  /** `2026-11-22`: no story is from later. */
  readonly today: string
  readonly manner: Manner
  /** What the page calls its site, squeezed. */
  readonly site: string | undefined
  /** Titles that the page gives beside what it shows. */
  readonly titles: readonly string[]
  /** The line that is likeliest the headline. */
  readonly headlineAt: number | undefined
}
