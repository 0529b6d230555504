import { findLikelyBody } from '../body.ts'
import { findHeadline } from '../head/candidates.ts'
import { overlap, tellingWords } from '../head/overlap.ts'
import { groupFeatures, groupLines } from './features/group.ts'
import { neighbourFeatures } from './features/neighbours.ts'
import { ownFeatures } from './features/own.ts'
import { Places, placeFeatures } from './features/place.ts'
import { saysFeatures } from './features/says.ts'
import { scoreFeatures } from './features/scores.ts'
import type { LineView } from './view.ts'
import { type Vocabulary, weighWords } from './words.ts'

const own = Object.entries(ownFeatures)
const place = Object.entries(placeFeatures)
const groups = Object.entries(groupFeatures)
const neighbours = Object.entries(neighbourFeatures)
const says = Object.entries(saysFeatures)
const score = Object.entries(scoreFeatures)

/** The names of the numbers in a row for the first look: at each line and what stands around it. */
export const FIRST: readonly string[] = [...own, ...place, ...groups, ...neighbours, ...says].map(([name]) => name)
/** The same for the second look, which also sees what the first says of the whole copy. */
export const SECOND: readonly string[] = [...FIRST, ...score.map(([name]) => name)]

const FAR_FROM_HEADLINE = 200
/** A line is likely the article's from here on. */
const LIKELY = 0.5
/** Of a long line the first part stands for the whole. */
const SAMPLE = 800

/** A row for each line, for the first look. */
export function firstRows(views: readonly LineView[], vocabulary: Vocabulary): readonly Float32Array[] {
  const places = new Places(views)
  const grouped = groupLines(views)
  const weighed = weighWords(vocabulary, views)
  return views.map((view, index) => {
    const row = new Float32Array(SECOND.length)
    const group = grouped[index]
    let at = 0
    for (const [, read] of own) row[at++] = read(view)
    for (const [, read] of place) row[at++] = read({ index, view, places })
    for (const [, read] of groups) row[at++] = group ? read(group) : 0
    for (const [, read] of neighbours) row[at++] = read({ index, views })
    for (const [, read] of says) row[at++] = read({ index, says: weighed })
    return row
  })
}

/** The rows with what the first likelihoods say added, for the second look. */
export function secondRows(
  rows: readonly Float32Array[],
  views: readonly LineView[],
  scores: Float32Array,
): readonly Float32Array[] {
  const shapes = views.map(({ shape }) => shape)
  const wordsBefore = new Float64Array(views.length + 1)
  shapes.forEach(({ words }, index) => {
    wordsBefore[index + 1] = (wordsBefore[index] ?? 0) + (scores[index] ?? 0) * words
  })
  const told = views.map(({ text }) => tellingWords(text.slice(0, SAMPLE)))
  const likeness = likenessOf(told, scores)
  const alike = alikeOf(views, scores)
  const body = findLikelyBody(shapes, scores)
  const headline = body && findHeadline(views, body)
  const headlineWords = tellingWords((headline !== undefined && views[headline]?.text) || '')
  const inHeadline = Float32Array.from(views, ({ text }) => overlap(text.slice(0, SAMPLE), headlineWords))
  const [bodyStart, bodyEnd] = [body?.start ?? 0, body?.end ?? views.length]
  return rows.map((row, index) => {
    const second = Float32Array.from(row)
    const away = headline === undefined ? FAR_FROM_HEADLINE : index - headline
    const fromHeadline = Math.max(-FAR_FROM_HEADLINE, Math.min(FAR_FROM_HEADLINE, away))
    const scored = { index, scores, wordsBefore, likeness, alike, inHeadline, fromHeadline, bodyStart, bodyEnd }
    let at = FIRST.length
    for (const [, read] of score) second[at++] = read(scored)
    return second
  })
}

/** How many of each line's telling words other likely lines have too, 0 to 1. */
function likenessOf(told: readonly ReadonlySet<string>[], scores: Float32Array): Float32Array {
  const seen = new Map<string, number>()
  told.forEach((words, index) => {
    if ((scores[index] ?? 0) >= LIKELY) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1)
  })
  return Float32Array.from(told, (words, index) => {
    const itself = (scores[index] ?? 0) >= LIKELY ? 1 : 0
    let shared = 0
    for (const word of words) if ((seen.get(word) ?? 0) > itself) shared++
    return words.size > 0 ? shared / words.size : 0
  })
}

/** The mean score of the lines of about the same length that stand between blank lines and end in the same way. */
function alikeOf(views: readonly LineView[], scores: Float32Array): Float32Array {
  const keys = views.map(
    ({ opens, closes, shape }) =>
      `${opens}${closes}${shape.stops}${Math.min(5, Math.floor(Math.log2(shape.words + 1)))}`,
  )
  const sums = new Map<string, { sum: number; count: number }>()
  keys.forEach((key, index) => {
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 }
    sums.set(key, { sum: sum + (scores[index] ?? 0), count: count + 1 })
  })
  return Float32Array.from(keys, (key) => {
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 1 }
    return sum / count
  })
}
