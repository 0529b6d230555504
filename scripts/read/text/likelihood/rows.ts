import { aboutFeatures, Topic } from './features/about.ts'
import { groupFeatures, groupLines } from './features/group.ts'
import { neighbourFeatures } from './features/neighbours.ts'
import { ownFeatures } from './features/own.ts'
import { Places, placeFeatures } from './features/place.ts'
import { saysFeatures } from './features/says.ts'
import type { LineView } from './view.ts'
import { type Vocabulary, weighWords } from './words.ts'

const own = Object.entries(ownFeatures)
const place = Object.entries(placeFeatures)
const groups = Object.entries(groupFeatures)
const neighbours = Object.entries(neighbourFeatures)
const says = Object.entries(saysFeatures)
const about = Object.entries(aboutFeatures)

/** The names of the numbers in a row. */
export const COLUMNS: readonly string[] = [...own, ...place, ...groups, ...neighbours, ...says, ...about].map(
  ([name]) => name,
)

/** A row of numbers for each line: what it looks like, where it stands (`at`: its place, with the middle folded or not), what stands around it, what it is about. */
export function rowsOf(views: readonly LineView[], vocabulary: Vocabulary, at: Int32Array): readonly Float32Array[] {
  const places = new Places(views, at)
  const grouped = groupLines(views)
  const weighed = weighWords(vocabulary, views)
  const topic = new Topic(views, at)
  return views.map((view, index) => {
    const row = new Float32Array(COLUMNS.length)
    const group = grouped[index]
    let column = 0
    for (const [, read] of own) row[column++] = read(view)
    for (const [, read] of place) row[column++] = read({ index, view, places })
    for (const [, read] of groups) row[column++] = group ? read(group) : 0
    for (const [, read] of neighbours) row[column++] = read({ index, views })
    for (const [, read] of says) row[column++] = read({ index, says: weighed })
    for (const [, read] of about) row[column++] = read({ index, topic })
    return row
  })
}
