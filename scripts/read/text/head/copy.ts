import type { Found, Head } from '../../../model/article.ts'
import type { CopyRole } from '../../../model/block.ts'
import type { Stated } from '../../../model/source.ts'
import type { Span } from '../body.ts'
import type { Line } from '../lines.ts'
import type { Shape } from '../shape.ts'

/** A copy as its head is looked for in it. */
export interface Copy {
  readonly lines: readonly Line[]
  /** One for each line. */
  readonly shapes: readonly Shape[]
  /** Where most of its running text stands. */
  readonly body: Span | undefined
  readonly stated: Stated
  /** BCP 47. */
  readonly language: string
  /** `2026-11-22`: no story is from later. */
  readonly today: string
}

/** What has been read at the head of a copy, and from which of its lines. */
export interface CopyHead {
  readonly head: Head
  /** By the line's index. */
  readonly roles: ReadonlyMap<number, CopyRole>
}

/** Reads one thing at the head of a copy, given what was read before it. */
export type HeadStep = (copy: Copy, soFar: CopyHead) => CopyHead

/** How far above the headline a byline or day may stand, in lines, and how far below a deck that is a sentence. */
const ABOVE = 4
const BELOW_DECK = 4

/** The lines of the head, by index: from just above the headline to the body, or to its second paragraph if little is between. */
export function headLines(copy: Copy, { roles }: CopyHead): readonly number[] {
  const headline = headlineOf(roles)
  const body = bodyStart(copy, roles)
  const next = copy.shapes.findIndex(({ prose }, index) => index > body && prose)
  const end = next > body + 1 && next <= body + 1 + BELOW_DECK ? next : body
  const start = Math.max(0, (headline ?? body) - ABOVE)
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset)
}

/** The index of the headline, if there is one. */
export function headlineOf(roles: ReadonlyMap<number, CopyRole>): number | undefined {
  return [...roles].find(([, role]) => role === 'headline')?.[0]
}

/** Where the body begins; without running text, after the headline. */
export function bodyStart({ body }: Copy, roles: ReadonlyMap<number, CopyRole>): number {
  const headline = headlineOf(roles)
  return body?.start ?? (headline === undefined ? 0 : headline + 1)
}

/** A value with the line it was read from. */
export function foundAt<T>({ lines }: Copy, index: number, value: T, trust: 'byline' | 'text'): Found<T> {
  return { value, trust, from: `line ${lines[index]?.number}` }
}

/** The head with more in it; the roles of more lines known. */
export function addTo(
  soFar: CopyHead,
  head: Head,
  roles: Iterable<readonly [index: number, role: CopyRole]> = [],
): CopyHead {
  return { head: { ...soFar.head, ...head }, roles: new Map([...soFar.roles, ...roles]) }
}
