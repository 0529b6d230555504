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
  readonly #descriptions: ReadonlySet<string>
  readonly #body: ReadonlySet<string>

  constructor({ titles, descriptions, articleBody }: Pick<PageMetadata, 'titles' | 'descriptions' | 'articleBody'>) {
    this.#titles = titles.map((title) => new Set(wordsIn(title)))
    this.#descriptions = new Set(descriptions.flatMap((text) => shinglesOf(wordsIn(text))))
    this.#body = new Set(shinglesOf(wordsIn(articleBody)))
  }

  of(text: string): Agreed {
    const words = wordsIn(text)
    const shingles = this.#descriptions.size > 0 || this.#body.size > 0 ? shinglesOf(words) : []
    return {
      inTitle: words.length > LONGEST_TITLE ? 0 : Math.max(0, ...this.#titles.map((title) => likeness(words, title))),
      inDescription: share(shingles, this.#descriptions),
      inArticleBody: this.#body.size === 0 ? -1 : share(shingles, this.#body),
    }
  }
}

const LONGEST_TITLE = 60
const SHINGLE = 3

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Runs of three words; a shorter text is one shingle. */
function shinglesOf(words: readonly string[]): readonly string[] {
  if (words.length === 0) return []
  if (words.length <= SHINGLE) return [words.join(' ')]
  return words.slice(0, 1 - SHINGLE).map((word, index) => `${word} ${words[index + 1]} ${words[index + 2]}`)
}

function share(items: readonly string[], known: ReadonlySet<string>): number {
  if (items.length === 0 || known.size === 0) return 0
  return items.filter((item) => known.has(item)).length / items.length
}

/** Words that both have, as a share of the words that either has (Jaccard). */
function likeness(words: readonly string[], title: ReadonlySet<string>): number {
  const own = new Set(words)
  let both = 0
  for (const word of own) if (title.has(word)) both++
  return both / Math.max(1, own.size + title.size - both)
}
