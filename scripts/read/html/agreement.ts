import { wordsIn } from '../../model/wordCount.ts'
import type { PageMetadata } from './metadata.ts'

/** How many of a text's words the page's own metadata has, 0 to 1. */
export interface Agreed {
  readonly inTitle: number
  readonly inDescription: number
  /** -1 when the page carries no article text. */
  readonly inArticleBody: number
}

/** Holds texts of a page against its metadata. */
export class Agreement {
  readonly #titles: readonly ReadonlySet<string>[]
  readonly #descriptions: Shingles
  readonly #body: Shingles

  constructor({ titles, descriptions, articleBody }: Pick<PageMetadata, 'titles' | 'descriptions' | 'articleBody'>) {
    this.#titles = titles.map((title) => new Set(wordsIn(title)))
    this.#descriptions = new Shingles(descriptions)
    this.#body = new Shingles([articleBody])
  }

  of(text: string): Agreed {
    const words = wordsIn(text)
    return {
      inTitle: words.length > LONGEST_TITLE ? 0 : this.#inTitle(new Set(words)),
      inDescription: this.#descriptions.shareOf(words),
      inArticleBody: this.#body.isEmpty ? -1 : this.#body.shareOf(words),
    }
  }

  #inTitle(words: ReadonlySet<string>): number {
    return this.#titles.reduce((most, title) => Math.max(most, likeness(words, title)), 0)
  }
}

const LONGEST_TITLE = 60
const SHINGLE = 3

/** The runs of three words of some texts; a shorter text is one. */
class Shingles {
  readonly #known: ReadonlySet<string>
  /** Most words of a page begin none. */
  readonly #firstWords: ReadonlySet<string>

  constructor(texts: readonly string[]) {
    const words = texts.map(wordsIn).filter(({ length }) => length > 0)
    this.#known = new Set(words.flatMap((own) => Array.from({ length: countRuns(own) }, (_, at) => runAt(own, at))))
    this.#firstWords = new Set(words.flat())
  }

  get isEmpty(): boolean {
    return this.#known.size === 0
  }

  /** The share of a text's runs that are known, 0 to 1. */
  shareOf(words: readonly string[]): number {
    if (words.length === 0 || this.isEmpty) return 0
    const runs = countRuns(words)
    let both = 0
    for (let at = 0; at < runs; at++)
      if (this.#firstWords.has(words[at] ?? '') && this.#known.has(runAt(words, at))) both++
    return both / runs
  }
}

function countRuns({ length }: readonly string[]): number {
  return Math.max(1, length - SHINGLE + 1)
}

function runAt(words: readonly string[], at: number): string {
  return words.length <= SHINGLE ? words.join(' ') : `${words[at]} ${words[at + 1]} ${words[at + 2]}`
}

/** Words that both have, as a share of the words that either has (Jaccard). */
function likeness(own: ReadonlySet<string>, title: ReadonlySet<string>): number {
  let both = 0
  for (const word of own) if (title.has(word)) both++
  return both / Math.max(1, own.size + title.size - both)
}
