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

interface Rows {
  readonly flag: Row | undefined
  readonly byValue: ReadonlyMap<string, Row>
}

const weights = readData<{ readonly weights: Weights }>(new URL('data/model.json', import.meta.url)).weights
const rows: ReadonlyMap<string, Rows> = new Map(
  Object.entries(weights).map(([feature, values]) => {
    const byValue = new Map(Object.entries(values))
    return [feature, { flag: byValue.get(''), byValue }]
  }),
)

/** How well each class fits a candidate (an averaged perceptron; Collins 2002). */
export function scoreClasses(candidate: Candidate): Scores {
  let person = 0
  let organization = 0
  let place = 0
  let other = 0
  describeCandidate(candidate, (feature, value) => {
    const known = rows.get(feature)
    const row = value === undefined ? known?.flag : known?.byValue.get(value)
    if (!row) return
    person += row[0] ?? 0
    organization += row[1] ?? 0
    place += row[2] ?? 0
    other += row[3] ?? 0
  })
  return { person, organization, place, other }
}

/** The class that fits best. */
export function bestClass(scores: Scores): NameClass {
  return CLASSES.reduce((best, each) => (scores[each] > scores[best] ? each : best))
}
