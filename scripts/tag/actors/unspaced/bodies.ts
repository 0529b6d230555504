import type { ActorType } from '../../../model/tags.ts'
import type { Unspaced } from './knowledge.ts'
import type { Stretch } from './people.ts'
import type { Segment } from './segments.ts'

export interface Body extends Stretch {
  readonly type: ActorType
}

/** A body's name has at most so many signs. */
const LONGEST = 22
const NAME = /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u

/** Bodies by how their names end: 外交部, 中国航空工业总公司, 岩手日報社. `nations`: where countries are named. */
export function findBodies(
  text: string,
  segments: readonly Segment[],
  knowledge: Unspaced,
  nations: ReadonlySet<number>,
): readonly Body[] {
  const ends = new Map(segments.map(({ end }, index) => [end, index]))
  const taken = new Uint8Array(text.length)
  const found: Body[] = []
  for (const [ending, type] of knowledge.endings)
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
      const end = at + ending.length
      const last = ends.get(end)
      if (last === undefined || taken.subarray(at, end).includes(1)) continue
      const begun = beginningOf(segments, last, at, knowledge, nations)
      const isWeak = knowledge.weak.has(ending) || knowledge.alone.has(ending)
      const start = begun ?? (isWeak ? at : nearOf(segments, last, at, knowledge))
      const name = text.slice(start, end)
      const isName = name === ending ? knowledge.alone.has(name) : name.length >= ending.length + 2
      if (!isName) continue
      taken.fill(1, start, end)
      found.push({ start, end, type })
    }
  return found
}

/** Where the name that ends with a segment begins, if a word that such names begin with stands before it: the farthest of them. */
function beginningOf(
  segments: readonly Segment[],
  last: number,
  ending: number,
  knowledge: Unspaced,
  nations: ReadonlySet<number>,
): number | undefined {
  let start: number | undefined
  for (const segment of before(segments, last, ending, knowledge))
    if (knowledge.begins.has(segment.text) || nations.has(segment.start)) start = segment.start
  return start
}

/** A name that begins with no such word has a word or two before its ending. */
const FEW = 2

function nearOf(segments: readonly Segment[], last: number, ending: number, knowledge: Unspaced): number {
  return before(segments, last, ending, knowledge).slice(0, FEW).at(-1)?.start ?? ending
}

/** The segments that may belong to a name, from its ending to the left. */
function before(segments: readonly Segment[], last: number, ending: number, knowledge: Unspaced): readonly Segment[] {
  const found: Segment[] = []
  const end = segments[last]?.end ?? ending
  for (let at = last; at >= 0; at--) {
    const segment = segments[at]
    if (!segment) break
    if (segment.end > ending) continue
    const { text, word } = segment
    if (!word || !NAME.test(text) || end - segment.start > LONGEST) break
    if (knowledge.stops.has(text) || knowledge.verbs.has(text) || knowledge.roles.has(text)) break
    found.push(segment)
  }
  return found
}
