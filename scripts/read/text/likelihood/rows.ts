import { findLikelyBody } from '../body.ts'
import { findHeadline } from '../head/headline.ts'
import { tellingWords } from '../head/overlap.ts'
import { neighbourFeatures } from './features/neighbours.ts'
import { ownFeatures } from './features/own.ts'
import { Places, placeFeatures } from './features/place.ts'
import { scoreFeatures } from './features/scores.ts'
import type { LineView } from './view.ts'

const own = Object.entries(ownFeatures)
const place = Object.entries(placeFeatures)
const neighbours = Object.entries(neighbourFeatures)
const score = Object.entries(scoreFeatures)

/** The names of the numbers in a row for the first look: at each line and what stands around it. */
export const FIRST: readonly string[] = [...own, ...place, ...neighbours].map(([name]) => name)
/** The same for the second look, which also sees what the first says of the whole copy. */
export const SECOND: readonly string[] = [...FIRST, ...score.map(([name]) => name)]

const FAR_FROM_HEADLINE = 200
/** A line is likely the article's from here on. */
const LIKELY = 0.5

/** A row for each line, for the first look. */
export function firstRows(views: readonly LineView[]): readonly Float32Array[] {
  const places = new Places(views)
  return views.map((view, index) => {
    const row = new Float32Array(SECOND.length)
    let at = 0
    for (const [, read] of own) row[at++] = read(view)
    for (const [, read] of place) row[at++] = read({ index, view, places })
    for (const [, read] of neighbours) row[at++] = read({ index, views })
    return row
  })
}

/** The rows with what the first likelihoods say added, for the second look. */
export function secondRows(
  rows: readonly Float32Array[],
  views: readonly LineView[],
  scores: Float32Array,
): readonly Float32Array[] {
  const wordsBefore = new Float64Array(views.length + 1)
  views.forEach(({ shape }, index) => {
    wordsBefore[index + 1] = (wordsBefore[index] ?? 0) + (scores[index] ?? 0) * shape.words
  })
  const likeness = likenessOf(views, scores)
  const body = findLikelyBody(
    views.map(({ shape }) => shape),
    scores,
  )
  const headline = body && findHeadline(views, body)
  return rows.map((row, index) => {
    const second = Float32Array.from(row)
    const away = headline === undefined ? FAR_FROM_HEADLINE : index - headline
    const fromHeadline = Math.max(-FAR_FROM_HEADLINE, Math.min(FAR_FROM_HEADLINE, away))
    let at = FIRST.length
    for (const [, read] of score) second[at++] = read({ index, scores, wordsBefore, likeness, fromHeadline })
    return second
  })
}

/** How many of each line's telling words other likely lines have too, 0 to 1. */
function likenessOf(views: readonly LineView[], scores: Float32Array): Float32Array {
  const told = views.map(({ text }) => tellingWords(text.slice(0, 800)))
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
