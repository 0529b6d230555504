import type { Unspaced } from './knowledge.ts'
import type { Segment } from './segments.ts'
import type { Stretch } from './stretch.ts'

/** A foreign name has at most so many signs on either side of its point. */
const FOREIGN = 9
const POINT = /[·•・‧]/
const NATIVE = /^[\p{Script=Han}\p{Script=Hiragana}]+$/u
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u

/** People by their surnames with a role, a verb or a list beside them, and foreigners by the point within their names. */
export function findPeople(segments: readonly Segment[], knowledge: Unspaced): readonly Stretch[] {
  return [
    ...findForeign(segments, knowledge),
    ...findNative(segments, knowledge),
    ...findIntroduced(segments, knowledge),
    ...findSpeaking(segments, knowledge),
  ]
}

/** Those whom the world knows by one name, at the beginnings of words: クリントン, 孙中山. */
export function findWellKnown(text: string, segments: readonly Segment[], { seekWellKnown }: Unspaced): Stretch[] {
  const starts = new Set(segments.map(({ start }) => start))
  const ends = new Set(segments.map(({ end }) => end))
  return seekWellKnown(text).filter(
    ({ start, end }) =>
      starts.has(start) && ends.has(end) && !POINT.test(text[start - 1] ?? '') && !POINT.test(text[end] ?? ''),
  )
}

function findNative(segments: readonly Segment[], knowledge: Unspaced): Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < segments.length; at++) {
    const end = endOfNative(segments, at, knowledge)
    if (end === undefined) continue
    found.push({ start: segments[at]?.start ?? 0, end: segments[end - 1]?.end ?? 0 })
    at = end - 1
  }
  return found
}

/** The segment after the name that begins at one; undefined where none does. */
function endOfNative(segments: readonly Segment[], at: number, knowledge: Unspaced): number | undefined {
  const surname = surnameAt(segments, at, knowledge)
  const before = segments[at - 1]
  const introduced = endsRole(segments, at, knowledge)
  const begins =
    introduced || !before || !before.word || knowledge.stops.has(before.text) || knowledge.verbs.has(before.text)
  // 何其 is a word too; behind a role it begins a name.
  const glued = surname === undefined && introduced && isGlued(segments[at], knowledge)
  if (surname === undefined && !glued) return undefined
  const ends: number[] = []
  let signs = glued ? (segments[at]?.text.length ?? 0) - 1 : 0
  if (glued) ends.push(at + 1)
  for (let next = surname ?? at + 1; next < segments.length && segments[next]?.word; next++) {
    const { text } = segments[next] ?? { text: '' }
    signs += text.length
    if (signs > knowledge.given || !NATIVE.test(text) || knowledge.roles.has(text) || isWordThere(text, knowledge))
      break
    if (knowledge.verbs.has(text) && !knowledge.givenSigns.has(text) && next > (surname ?? at + 1)) break
    ends.push(next + 1)
  }
  const isWeak = knowledge.weakSurnames.has(segments[at]?.text ?? '') && !introduced
  // The longest that something follows which follows people.
  for (const end of ends.toReversed()) {
    if (surname !== undefined && knowledge.givenNames.has(textOf(segments, surname, end))) return end
    if (isWeak) continue
    const after = segments[end]
    const isRole = beginsRole(segments, end, knowledge)
    const isVerb = after !== undefined && knowledge.verbs.has(after.text)
    const ended = !after?.word
    if (isRole && begins) return end
    if (introduced && (isVerb || ended)) return end
    if (begins && (isVerb ? isSure(after) : isListed(before, after))) return end
    if (begins && (isVerb || ended) && isParted(segments, at, end)) return end
    if ((begins || isVerb || ended) && isParted(segments, at, end) && isGivenName(segments, at + 1, end, knowledge))
      return end
  }
  return undefined
}

function textOf(segments: readonly Segment[], from: number, to: number): string {
  return segments
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
}

/** A role may fall into several words: 副 | 委员 | 长. */
const LONGEST_ROLE = 4

function endsRole(segments: readonly Segment[], at: number, { roles }: Unspaced): boolean {
  for (let from = at - 1; from >= at - LONGEST_ROLE && segments[from]?.word; from--)
    if (roles.has(textOf(segments, from, at))) return true
  return false
}

function beginsRole(segments: readonly Segment[], at: number, { roles }: Unspaced): boolean {
  for (let to = at; to < at + LONGEST_ROLE && segments[to]?.word; to++)
    if (roles.has(textOf(segments, at, to + 1))) return true
  return false
}

/** Whether words have signs alone that given names are written with. */
function isGivenName(segments: readonly Segment[], from: number, to: number, { givenSigns }: Unspaced): boolean {
  return segments.slice(from, to).every(({ text }) => [...text].every((sign) => givenSigns.has(sign)))
}

/** Little words such as 其 stand in given names too. */
function isWordThere(text: string, { stops }: Unspaced): boolean {
  return text.length > 1 && stops.has(text)
}

/** A verb of saying and doing is surer than a particle, which may follow any word. */
function isSure({ text }: Segment): boolean {
  return text.length > 1 || SAYING.test(text)
}

const SAYING = /^[说說称稱摄]$/

/** Whether a word of the dictionary may be a surname with a given name or its first sign. */
function isGlued(segment: Segment | undefined, { surnames, given }: Unspaced): boolean {
  return (
    segment !== undefined &&
    segment.text.length > 1 &&
    segment.text.length <= given + 1 &&
    surnames.has(segment.text[0] ?? '')
  )
}

/** A name that is no word of the dictionary falls into its signs: 何 | 其 | 芳. */
function isParted(segments: readonly Segment[], from: number, to: number): boolean {
  return to - from >= 3 && segments.slice(from, to).every(({ text }) => text.length === 1)
}

/** “、丁一、” stands in a list of names. */
function isListed(before: Segment | undefined, after: Segment | undefined): boolean {
  const marks = [before, after].filter((mark) => mark && /^[、（(）)\s]+$/.test(mark.text)).length
  return marks === 2
}

/** The segment after the surname that begins at one. */
function surnameAt(segments: readonly Segment[], at: number, { surnames }: Unspaced): number | undefined {
  const first = segments[at]
  if (!first?.word) return undefined
  if (surnames.has(first.text)) return at + 1
  const second = segments[at + 1]
  return second?.word && surnames.has(first.text + second.text) ? at + 2 : undefined
}

function findForeign(segments: readonly Segment[], knowledge: Unspaced): Stretch[] {
  const found: Stretch[] = []
  for (let at = 1; at < segments.length - 1; at++) {
    if (!POINT.test(segments[at]?.text ?? '')) continue
    const from = goOn(segments, at, -1, knowledge)
    let to = goOn(segments, at, 1, knowledge)
    while (POINT.test(segments[to + 1]?.text ?? '')) {
      const next = goOn(segments, to + 1, 1, knowledge)
      if (next === to + 1) break
      to = next
    }
    if (from === at || to === at || isTitle(segments[from - 1], segments[to + 1])) continue
    found.push({ start: segments[from]?.start ?? 0, end: segments[to]?.end ?? 0 })
    at = to
  }
  return found
}

/** 总统 | 克林顿: signs of foreign names behind a role, of which the dictionary has no other word. */
function findIntroduced(segments: readonly Segment[], knowledge: Unspaced): Stretch[] {
  return segments.flatMap((segment, at) => {
    if (!endsRole(segments, at + 1, knowledge)) return []
    const last = goOn(segments, at, 1, knowledge)
    const next = segments[last + 1]
    const signs = (segments[last]?.end ?? 0) - segment.end
    const ends = !next?.word || knowledge.verbs.has(next.text) || knowledge.roles.has(next.text)
    return last > at && signs > 1 && ends && !POINT.test(next?.text ?? '')
      ? [{ start: segment.end, end: segments[last]?.end ?? 0 }]
      : []
  })
}

/** 希 | 拉 | 克 | 指出: signs of foreign names that the dictionary has no word of, before a role or a verb of saying. */
function findSpeaking(segments: readonly Segment[], knowledge: Unspaced): Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < segments.length; at++) {
    let to = at
    while (segments[to]?.text.length === 1 && knowledge.foreign.has(segments[to]?.text ?? '')) to++
    const after = segments[to]
    if (to - at >= FEWEST_FOREIGN && to - at <= FOREIGN && after?.word) {
      const follows = beginsRole(segments, to, knowledge) || (knowledge.verbs.has(after.text) && isSure(after))
      if (follows) found.push({ start: segments[at]?.start ?? 0, end: segments[to - 1]?.end ?? 0 })
    }
    at = Math.max(at, to)
  }
  return found
}

/** A foreign name without a point has so many signs at least. */
const FEWEST_FOREIGN = 3

/** 『ローマ・休日』 is a work. */
function isTitle(before: Segment | undefined, after: Segment | undefined): boolean {
  return /^[「『《〈]$/.test(before?.text ?? '') && /^[」』》〉]$/.test(after?.text ?? '')
}

/** The last segment in a direction that may belong to a foreign name; the point itself where none does. */
function goOn(segments: readonly Segment[], point: number, step: 1 | -1, knowledge: Unspaced): number {
  let last = point
  let signs = 0
  for (let at = point + step; at >= 0 && at < segments.length; at += step) {
    const { text, word } = segments[at] ?? { text: '', word: false }
    signs += text.length
    if (!word || signs > FOREIGN || knowledge.roles.has(text) || knowledge.stops.has(text) || knowledge.verbs.has(text))
      break
    if (!KATAKANA.test(text) && ![...text].every((sign) => knowledge.foreign.has(sign))) break
    last = at
  }
  return last
}
