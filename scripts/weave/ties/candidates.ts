import { REACH } from './nearness.ts'

/** A story is looked for by so many of its heaviest terms, and found by so many. */
const ASKED = 30
export const FOUND = 60
/** Of the stories with a term, so many of the newest are looked at. */
const NEWEST = 100
/** So many stories, those that share most, are compared word by word. */
const COMPARED = 40

/** Finds earlier stories that may tell of the same event, without looking at all of them. Stories come in order of publication. */
export class Candidates {
  /** By term: the places of the stories that have it among their heaviest. */
  readonly #places: number[][] = []
  readonly #days: (number | undefined)[] = []

  /** The places of stories told before that share rare terms with a story and are near it in time. `terms`: heaviest first. */
  find(terms: readonly number[], day: number | undefined): readonly number[] {
    const shared = new Map<number, number>()
    terms.slice(0, ASKED).forEach((term, rank) => {
      const places = this.#places[term] ?? []
      for (let at = places.length - 1; at >= Math.max(0, places.length - NEWEST); at--) {
        const place = places[at] ?? 0
        const other = this.#days[place]
        if (day !== undefined && other !== undefined && day - other > REACH) break
        shared.set(place, (shared.get(place) ?? 0) + 1 / (ASKED + rank))
      }
    })
    if (shared.size <= COMPARED) return [...shared.keys()]
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, COMPARED)
      .map(([place]) => place)
  }

  /** Makes the next story, whose place is the number of those before, known to newer ones. */
  add(terms: readonly number[], day: number | undefined): void {
    const place = this.#days.push(day) - 1
    for (const term of terms.slice(0, FOUND)) {
      const places = this.#places[term]
      if (places) places.push(place)
      else this.#places[term] = [place]
    }
  }

  /** Forgets the newest story, by the terms that it was added with. */
  takeBack(terms: readonly number[]): void {
    this.#days.pop()
    for (const term of terms.slice(0, FOUND)) this.#places[term]?.pop()
  }
}
