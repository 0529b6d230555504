import { addTo } from '../../model/groups.ts'
import type { WeaveStory } from '../story.ts'
import type { Ties } from '../ties/tie.ts'
import { cosine, type Vector } from '../words/vector.ts'
import type { Strand } from './strand.ts'

/** What a storyline came from and what came of it. */
export interface Descent {
  /** The slug of the storyline that it goes on with. */
  readonly cameFrom?: string
  /** The slugs of storylines that go on with it, in the order in which they came to be. */
  readonly ledTo: readonly string[]
}

/** Of a storyline that begins so many stories are compared, those that it came to be with. */
const BEGINNING = 2
/** Of one that it may go on with so many, the newest before it. */
const NEWEST = 5
/** What they have to be like on average, whatever the time between. */
const ENOUGH = 0.25
/** A storyline is looked for by so many of the heaviest terms of its stories. */
const ASKED = 20
/** Of the storylines with a term so many of the newest are looked at, and so many compared that share most. */
const RECENT = 50
const COMPARED = 15

interface Line {
  readonly slug: string
  readonly vectors: Vector[]
  readonly terms: (readonly number[])[]
}

/**
 * Which storyline each goes on with, judged when it came to be (with its second story) by those before it: what comes later never
 * changes it. `addresses`: of the strands that are storylines.
 */
export function trace(
  addresses: ReadonlyMap<Strand, { readonly slug: string }>,
  ties: Ties,
  placeOf: (story: WeaveStory) => number,
): ReadonlyMap<string, Descent> {
  const cameFrom = new Map<string, string>()
  const ledTo = new Map<string, string[]>()
  const lines = new Map<Strand, Line>()
  const byTerm = new Map<number, Line[]>()
  const told = [...addresses].flatMap(([strand, { slug }]) =>
    strand.stories.map((story, number) => ({ strand, slug, story, number, place: placeOf(story) })),
  )
  for (const { strand, slug, story, number } of told.sort((a, b) => a.place - b.place)) {
    const vector = ties.vectors.get(story.id)
    const terms = ties.terms.get(story.id)?.slice(0, ASKED)
    if (!vector || !terms) continue
    const line = lines.get(strand) ?? { slug, vectors: [], terms: [] }
    lines.set(strand, line)
    line.vectors.push(vector)
    line.terms.push(terms)
    if (number + 1 === BEGINNING) {
      const before = findBefore(line, byTerm)
      if (before) {
        cameFrom.set(slug, before)
        addTo(ledTo, before, slug)
      }
    }
    if (number + 1 >= BEGINNING) tellTerms(line, number + 1 === BEGINNING ? line.terms.flat() : terms, byTerm)
  }
  return new Map(
    [...addresses.values()].map(({ slug }) => {
      const before = cameFrom.get(slug)
      return [slug, { ...(before && { cameFrom: before }), ledTo: ledTo.get(slug) ?? [] }]
    }),
  )
}

function tellTerms(line: Line, terms: readonly number[], byTerm: Map<number, Line[]>): void {
  for (const term of terms) {
    const lines = byTerm.get(term)
    if (!lines) byTerm.set(term, [line])
    else if (!isRecent(lines, line)) lines.push(line)
  }
}

function isRecent(lines: readonly Line[], line: Line): boolean {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - RECENT); at--) if (lines[at] === line) return true
  return false
}

function findBefore(line: Line, byTerm: ReadonlyMap<number, readonly Line[]>): string | undefined {
  const shared = new Map<Line, number>()
  for (const term of line.terms.flat())
    for (const other of byTerm.get(term)?.slice(-RECENT) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  const likest = [...shared].sort((a, b) => b[1] - a[1] || (a[0].slug < b[0].slug ? -1 : 1)).slice(0, COMPARED)
  let [best, most]: [string | undefined, number] = [undefined, ENOUGH]
  for (const [other] of likest) {
    const average = likeness(line.vectors, other.vectors.slice(-NEWEST))
    if (average >= most) [best, most] = [other.slug, average]
  }
  return best
}

function likeness(some: readonly Vector[], others: readonly Vector[]): number {
  const sum = some.reduce((sum, one) => sum + others.reduce((part, other) => part + cosine(one, other), 0), 0)
  return sum / (some.length * others.length || 1)
}
