import { writeFileSync } from 'node:fs'
import type { Candidate } from '../../tag/actors/candidate.ts'
import { findCandidates } from '../../tag/actors/candidates.ts'
import { CLASSES, type NameClass } from '../../tag/actors/classes.ts'
import { builtInActors } from '../../tag/actors/dictionary.ts'
import { describeCandidate, describeWord, type Viewer } from '../../tag/actors/features.ts'
import type { KnownActor } from '../../tag/actors/knownActor.ts'
import { readPassage } from '../../tag/words/passage.ts'
import { type Example, predict, trainSoftmax } from './softmax.ts'
import { type MarkedSentence, readMarked } from './wikigold.ts'

const USAGE = `usage: tsx scripts/train/actors/index.ts FILE
Trains the classifier of names on a gzipped set of tagged sentences (see docs/data.md) and writes scripts/tag/actors/data/model.json.
Before, it trains on nine tenths and tells how many of the last tenth it gets right.`

/** What stands around a name, not in it. */
const AROUND = /^(?:before|after|gaps)=|opens=$|^(?:role|title|speaks|age|bracket|possessive)/
/** Of the squared weights, chosen among 0.1, 0.3, 0.5, 1 and 3. */
const PENALTY = 0.5
const KEPT = 2
const CLASS_OF: Readonly<Record<string, NameClass>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
}

const file = process.argv[2]
if (!file || file === '--help') {
  console.log(USAGE)
  process.exit(file ? 0 : 2)
}
const marked = readMarked(file).flatMap(examplesOf)
const listed = builtInActors.flatMap(exampleOf)
const examples = [...marked, ...listed]
const test = marked.filter((_, index) => index % 10 === 9)
const rest = marked.filter((_, index) => index % 10 !== 9)
const weights = trainSoftmax([...rest, ...listed], CLASSES.length, PENALTY)
const right = test.filter(({ features, label }) => predict(weights, features, CLASSES.length) === label).length
console.log(`held out: ${right} of ${test.length} right`)
writeModel(trainSoftmax(examples, CLASSES.length, PENALTY))

/** An entry of the dictionary teaches by its words alone: nothing stands around it. */
function exampleOf({ name, type }: KnownActor): Example[] {
  const passage = readPassage(name, 1)
  if (passage.words.length < 2 || !/^[\p{Script=Latin}\s.'’-]+$/u.test(name)) return []
  const features = featuresOf({ passage, from: 0, to: passage.words.length })
  return [
    {
      features: features.filter((feature) => !AROUND.test(feature)),
      label: CLASSES.indexOf(type === 'person' ? 'person' : 'organization'),
    },
  ]
}

/** A candidate that is a marked name exactly has its class; one that is none is `other`; one that is part of one is left out. */
function examplesOf({ text, names }: MarkedSentence): Example[] {
  return findCandidates(readPassage(text, 1)).flatMap((candidate) => {
    const start = candidate.passage.words[candidate.from]?.start ?? 0
    const end = candidate.passage.words[candidate.to - 1]?.end ?? 0
    const exact = names.find((name) => name.start === start && name.end === end)
    const partly = names.some((name) => name.start < end && start < name.end)
    if (!exact && partly) return []
    const label = CLASSES.indexOf(exact ? (CLASS_OF[exact.tag] ?? 'other') : 'other')
    return [{ features: featuresOf(candidate), label }]
  })
}

/** All that is seen of a candidate: `last=ministry`, and `acronym=` for a flag. */
function featuresOf(candidate: Candidate): string[] {
  const features: string[] = []
  const see: Viewer['see'] = (feature, value = '') => features.push(`${feature}=${value}`)
  describeCandidate(candidate, { see, seeWord: (place, spelling) => describeWord(place, spelling, see) })
  return features
}

function writeModel(trained: ReadonlyMap<string, readonly number[]>): void {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const byFeature = new Map<string, string[]>()
  for (const [seen, weights] of [...trained].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = weights.map((weight) => Math.round(weight * 100))
    if ((counts.get(seen) ?? 0) < KEPT || row.every((weight) => Math.abs(weight) <= 2)) continue
    const [feature = '', value = ''] = seen.split('=')
    const lines = byFeature.get(feature) ?? []
    byFeature.set(feature, [...lines, `${JSON.stringify(value)}: ${JSON.stringify(row)}`])
  }
  const groups = [...byFeature].map(([feature, lines]) => `${JSON.stringify(feature)}: {\n${lines.join(',\n')}\n}`)
  const model = `{\n"classes": ${JSON.stringify(CLASSES)},\n"weights": {\n${groups.join(',\n')}\n}\n}\n`
  writeFileSync(new URL('../../tag/actors/data/model.json', import.meta.url), model)
  console.log(`wrote the weights of ${byFeature.size} features from ${examples.length} names`)
}
