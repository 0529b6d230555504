import type { ActorType } from '../../../model/tags.ts'
import type { Unspaced } from './knowledge.ts'
import type { Segment } from './segments.ts'
import type { Stretch } from './stretch.ts'

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

/** A name behind a legal form has at most so many words. */
const MOST_BEHIND = 5

/** Bodies by the legal form before their names: 財団法人日本灯台協会. */
export function findFormed(segments: readonly Segment[], { forms, stops, verbs }: Unspaced): readonly Body[] {
  return segments.flatMap((segment, at) => {
    let form = ''
    let next = at
    while (next < segments.length && next < at + MOST_BEHIND && !forms.has(form)) form += segments[next++]?.text ?? ''
    const type = forms.get(form)
    if (!type) return []
    let end = next
    while (end < next + MOST_BEHIND && isNamelike(segments[end], stops, verbs)) end++
    return end > next ? [{ start: segment.start, end: segments[end - 1]?.end ?? segment.end, type }] : []
  })
}

function isNamelike(segment: Segment | undefined, stops: ReadonlySet<string>, verbs: ReadonlySet<string>): boolean {
  return segment?.word === true && NAME.test(segment.text) && !stops.has(segment.text) && !verbs.has(segment.text)
}

/** A part of a body has at most so many words before its ending: 人民日报 | 国际 | 部. */
const MOST_IN_PART = 2
/** A list without marks between its bodies is no name, however long it goes on. */
const MOST_PARTS = 4

/** Bodies with the parts of them that are named right behind: 中国共产党 | 中央委员会. `found` may have bodies of lists too. */
export function withParts(found: readonly Body[], segments: readonly Segment[], knowledge: Unspaced): readonly Body[] {
  const starts = new Map(segments.map(({ start }, index) => [start, index]))
  const begun = new Map(found.map((body) => [body.start, body]))
  return found.flatMap((body) => {
    let whole = body
    let part = partAt(whole.end)
    for (let parts = 0; part && parts < MOST_PARTS; parts++) {
      whole = { ...part, start: body.start }
      part = partAt(whole.end)
    }
    return whole === body ? [] : [whole]
  })

  function partAt(start: number): Body | undefined {
    const next = begun.get(start)
    const first = starts.get(start)
    let text = ''
    let longest = next
    if (first === undefined) return next
    for (let at = first; at < segments.length && at < first + LONGEST_PART; at++) {
      const segment = segments[at]
      if (!segment?.word || !NAME.test(segment.text) || knowledge.verbs.has(segment.text)) break
      if (knowledge.stops.has(segment.text)) break
      text += segment.text
      const ending = knowledge.endings.find(([each]) => text.endsWith(each))
      if (ending && segment.end > (longest?.end ?? 0) && isShort(segments, first, at, ending[0]))
        longest = { start, end: segment.end, type: ending[1] }
    }
    return longest
  }
}

const LONGEST_PART = 6

function isShort(segments: readonly Segment[], first: number, last: number, ending: string): boolean {
  let length = 0
  let at = last
  while (at >= first && length < ending.length) length += segments[at--]?.text.length ?? 0
  return length >= ending.length && at - first + 1 <= MOST_IN_PART
}
