import { readData } from '../readData.ts'
import type { Spelling } from '../words/spelling.ts'
import type { Candidate } from './candidate.ts'
import { CLASSES, type NameClass } from './classes.ts'
import { describeCandidate, describeWord, type Viewer, type WordPlace } from './features.ts'

/** One number for each of `CLASSES`. */
type Row = readonly number[]

/** Weights of a linear classifier: a row for each value of each feature; a flag's only value is ''. */
export type Weights = Readonly<Record<string, Readonly<Record<string, Row>>>>

/** The classes with their scores. */
export type Scores = Readonly<Record<NameClass, number>>

const weights = readData<{ readonly weights: Weights }>(new URL('data/model.json', import.meta.url)).weights
const rows: ReadonlyMap<string, ReadonlyMap<string, Row>> = new Map(
  Object.entries(weights).map(([feature, values]) => [feature, new Map(Object.entries(values))]),
)

/** Adds up the weights of what is seen. */
class Sum implements Viewer, Scores {
  person = 0
  organization = 0
  place = 0
  other = 0

  see(feature: string, value = ''): void {
    const row = rows.get(feature)?.get(value)
    if (row) this.add(row[0] ?? 0, row[1] ?? 0, row[2] ?? 0, row[3] ?? 0)
  }

  seeWord(place: WordPlace, spelling: Spelling): void {
    const { person, organization, place: where, other } = sumOfWord(place, spelling)
    this.add(person, organization, where, other)
  }

  add(person: number, organization: number, place: number, other: number): void {
    this.person += person
    this.organization += organization
    this.place += place
    this.other += other
  }
}

/** What words say at each place, summed up once for each spelling that is remembered. */
const sums: Readonly<Record<WordPlace, Map<Spelling, Scores>>> = {
  first: new Map(),
  last: new Map(),
  before: new Map(),
  after: new Map(),
}

function sumOfWord(place: WordPlace, spelling: Spelling): Scores {
  const known = sums[place].get(spelling)
  if (known) return known
  const sum = new Sum()
  describeWord(place, spelling, (feature, value) => sum.see(feature, value))
  if (spelling.number >= 0) sums[place].set(spelling, sum)
  return sum
}

/** How well each class fits a candidate in hundredths of a logit (multinomial logistic regression, trained by scripts/train/actors). */
export function scoreClasses(candidate: Candidate): Scores {
  const sum = new Sum()
  describeCandidate(candidate, sum)
  return sum
}

/** The class that fits best. */
export function bestClass(scores: Scores): NameClass {
  return CLASSES.reduce((best, each) => (scores[each] > scores[best] ? each : best))
}
