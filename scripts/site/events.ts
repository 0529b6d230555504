import { DateTime } from 'luxon'
import type { Certainty, TimelineEvent } from '../model/digest.ts'
import type { Entry } from './entry.ts'

/** One event, with every story that tells it. */
export interface MergedEvent {
  /** As `TimelineEvent.date`: `2019-05-15`, `2019-05`, `2019-Q2`. */
  readonly date: string
  /** The words of the story that told it first. */
  readonly text: string
  readonly certainty: Certainty
  readonly told: readonly { readonly entry: Entry; readonly paragraph: number }[]
}

interface Draft extends MergedEvent {
  certainty: Certainty
  readonly told: { readonly entry: Entry; readonly paragraph: number }[]
  readonly words: ReadonlySet<string>
}

/** Of the shorter telling's words, this share has to be in the longer for the two to tell one event. */
const SAME_EVENT = 0.55
/** Words this short say little. */
const LEAST_LETTERS = 4
/** On one day, so many events are compared with each other; more would take long on a large site and read no better. */
const MOST_COMPARED = 60

/**
 * The dated events of some stories in order of time. Tellings of one day that share most of their words are one event
 * with several sources. `entries` come newest first.
 */
export function mergeEvents(entries: readonly Entry[]): readonly MergedEvent[] {
  const days = new Map<string, Draft[]>()
  for (const entry of entries.toReversed()) {
    for (const event of entry.digest.timeline) {
      const { date, text, paragraph, certainty } = event
      if (!date) continue
      const drafts = days.get(date) ?? []
      days.set(date, drafts)
      const words = wordsOf(event)
      const same = drafts.slice(-MOST_COMPARED).find((draft) => overlap(draft.words, words) >= SAME_EVENT)
      if (!same) drafts.push({ date, text, certainty, told: [{ entry, paragraph }], words })
      else {
        if (!same.told.some((telling) => telling.entry === entry)) same.told.push({ entry, paragraph })
        if (certainty === 'stated') same.certainty = certainty
      }
    }
  }
  return [...days]
    .sort(([a], [b]) => compareValues(a, b))
    .flatMap(([, drafts]) => drafts.map(({ date, text, certainty, told }) => ({ date, text, certainty, told })))
}

/** Orders calendar values by when they begin: `2019` before `2019-Q2` before `2019-05-15`. */
export function compareValues(a: string, b: string): number {
  const [keyA, keyB] = [beginning(a), beginning(b)]
  if (keyA !== keyB) return keyA < keyB ? -1 : 1
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

const SEASON_MONTHS: Readonly<Record<string, string>> = { SP: '03', SU: '06', FA: '09', WI: '12' }

function beginning(value: string): string {
  const rest = value.slice(5)
  if (/^Q[1-4]/.test(rest)) return `${value.slice(0, 4)}-${String(Number(rest[1]) * 3 - 2).padStart(2, '0')}`
  if (/^H[12]/.test(rest)) return `${value.slice(0, 4)}-${rest.startsWith('H1') ? '01' : '07'}`
  if (/^W\d\d-WE$/.test(rest)) return DateTime.fromISO(`${value.slice(0, 8)}-6`).toISODate() ?? value
  if (/^W\d\d$/.test(rest)) return DateTime.fromISO(value).toISODate() ?? value
  const season = SEASON_MONTHS[rest]
  if (season) return `${value.slice(0, 4)}-${season}`
  return value.padEnd(4, '0')
}

const wordsKnown = new WeakMap<TimelineEvent, ReadonlySet<string>>()

/** The telling words of an event. Every event is compared on the pages of all its countries and actors, and read once. */
function wordsOf(event: TimelineEvent): ReadonlySet<string> {
  let words = wordsKnown.get(event)
  if (!words) {
    words = readWords(event.text)
    wordsKnown.set(event, words)
  }
  return words
}

function readWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => word.length >= LEAST_LETTERS || /\d/.test(word)),
  )
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < 3) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}
