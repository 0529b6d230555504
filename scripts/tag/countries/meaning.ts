import type { Branch, Branches } from './branches.ts'

/** What a name is to its country, from the surest to the faintest. An institution, company or leader names no place, but belongs to one: `FBI`; a sign only hints at one: `Sheriff's Office`, `plc`. */
export type Tie =
  | 'name'
  | 'former'
  | 'demonym'
  | 'government'
  | 'institution'
  | 'company'
  | 'leader'
  | 'capital'
  | 'abbreviation'
  | 'division'
  | 'place'
  | 'town'
  | 'sign'

/** One country that a name can stand for. */
export interface Meaning {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly tie: Tie
  /** Of a town: its inhabitants in thousands; 0 for a division. */
  readonly thousands?: number
}

/** How a name must be written to count: with a capital where it ends, where it opens (`Arabie saoudite`), `US` in capitals, `Ga.` with its full stop, `GA` after a comma, a sign anyhow. */
export type Writing = 'capital' | 'opening' | 'shouted' | 'stopped' | 'postal' | 'anyhow'

/** One thing that a name of the dictionary can be. */
export interface Sense {
  readonly writing: Writing
  /** None when the name has a country's name in it and means no country: `guinea pig`. */
  readonly meaning?: Meaning
}

/** A name with one thing that it can be. */
export interface Entry extends Sense {
  readonly name: string
}

export interface Lexicon {
  readonly names: Branches<Sense>
  /** What a language writes as one with the word that follows: Arabic `و`, “and”. */
  readonly prefixes: readonly string[]
  /** What it knows of the spellings that texts have asked for, by their numbers. */
  readonly lexemes: Lexeme[]
}

/** What a lexicon knows of a written word, wherever it stands. */
export interface Lexeme {
  /** As the dictionaries spell it. */
  readonly key: string
  readonly capital: boolean
  /** Two letters or more, all of them capitals. */
  readonly shouted: boolean
  /** The names that begin with it, and the towns if it has a capital. */
  readonly names: Branch<Sense> | undefined
  readonly towns: Branch<Meaning> | undefined
  readonly isTrade: boolean
}
