import { readFileSync } from 'node:fs'
import { CLASSES, type NameClass } from './classes.ts'

/** Weights of a linear classifier: for each feature, one number a class, in the order of `CLASSES`. */
export type Weights = Readonly<Record<string, readonly number[]>>

/** The classes with their scores. */
export type Scores = Readonly<Record<NameClass, number>>

const weights: Weights = JSON.parse(readFileSync(new URL('data/model.json', import.meta.url), 'utf8')).weights
const byFeature = new Map(Object.entries(weights))

/** How well each class fits what was seen (an averaged perceptron; Collins 2002). */
export function scoreClasses(features: readonly string[]): Scores {
  const sums = [0, 0, 0, 0]
  for (const feature of features) {
    const row = byFeature.get(feature)
    if (row) for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (row[index] ?? 0)
  }
  const [person = 0, organization = 0, place = 0, other = 0] = sums
  return { person, organization, place, other }
}

/** The class that fits best. */
export function bestClass(scores: Scores): NameClass {
  return CLASSES.reduce((best, each) => (scores[each] > scores[best] ? each : best))
}
