import type { TimelineEvent } from '../../model/digest.ts'

/** Of the shorter telling’s words, this share has to be in the longer for the two to tell one event. */
const SAME_EVENT = 0.6
/** Words this short say little. */
const LEAST_LETTERS = 4
/** With so few words, sharing them says nothing. */
const FEWEST_WORDS = 4
/** On one day, so many events are compared with each other. */
const MOST_COMPARED = 30

/** Leaves out what another event of the same date has told in nearly the same words; the first telling stays. */
export function dropRepeated(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const told = new Map<string, Telling[]>()
  return events.filter((event) => {
    if (!event.date) return true
    const telling = { event }
    const before = told.get(event.date)
    if (!before) told.set(event.date, [telling])
    else if (before.slice(-MOST_COMPARED).some((other) => overlap(wordsOf(other), wordsOf(telling)) >= SAME_EVENT))
      return false
    else before.push(telling)
    return true
  })
}

/** An event and, once it was compared with another, its words. */
interface Telling {
  readonly event: TimelineEvent
  words?: ReadonlySet<string>
}

function wordsOf(telling: Telling): ReadonlySet<string> {
  telling.words ??= readWords(telling.event)
  return telling.words
}

function readWords({ text, said }: TimelineEvent): Set<string> {
  const words =
    text
      .replace(said, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= LEAST_LETTERS || /\d/.test(word)))
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < FEWEST_WORDS) return 0
  return [...small].filter((word) => large.has(word)).length / small.size
}
