import { readData } from '../readData.ts'
import type { Candidate } from './candidates.ts'
import { CLASSES, type NameClass } from './classes.ts'
import { describeCandidate } from './features.ts'

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
class Sum implements Scores {
  person = 0
  organization = 0
  place = 0
  other = 0

  see(feature: string, value = ''): void {
    const row = rows.get(feature)?.get(value)
    if (!row) return
    this.person += row[0] ?? 0
    this.organization += row[1] ?? 0
    this.place += row[2] ?? 0
    this.other += row[3] ?? 0
  }
}

/** How well each class fits a candidate (an averaged perceptron; Collins 2002). */
export function scoreClasses(candidate: Candidate): Scores {
  const sum = new Sum()
  describeCandidate(candidate, sum)
  return sum
}

/** The class that fits best. */
export function bestClass(scores: Scores): NameClass {
  return CLASSES.reduce((best, each) => (scores[each] > scores[best] ? each : best))
}
