import type { Vocabulary } from './vocabulary.ts'

/** As if so many stories had been read before the first, so that the first of a site are weighed as the thousandth. */
const BEFORE = 500
/** In which share of these an everyday word stood, and in which any other. */
const ORDINARY = 0.05
const OTHER = 0.0005

/**
 * How rare terms are among the stories so far (inverse document frequency, Spärck Jones 1972). Stories are told to it in order of
 * publication, so that what a story weighs never depends on a newer one.
 */
export class Rarity {
  readonly #vocabulary: Vocabulary
  /** By term: in how many stories it stands. */
  readonly #stories = new Map<number, number>()
  #told = BEFORE

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Takes one story more into account, by its terms, each once. */
  tell(terms: Iterable<number>): void {
    this.#told++
    for (const term of terms) this.#stories.set(term, (this.#stories.get(term) ?? this.#before(term)) + 1)
  }

  /** Forgets a story that was told, by its terms. */
  takeBack(terms: Iterable<number>): void {
    this.#told--
    for (const term of terms) {
      const left = (this.#stories.get(term) ?? 0) - 1
      if (left > this.#before(term)) this.#stories.set(term, left)
      else this.#stories.delete(term)
    }
  }

  /** 0 for what stands everywhere. */
  of(term: number): number {
    return Math.max(0, Math.log(this.#told / (this.#stories.get(term) ?? this.#before(term) + 1)))
  }

  #before(term: number): number {
    return BEFORE * (this.#vocabulary.isOrdinary(term) ? ORDINARY : OTHER)
  }
}
