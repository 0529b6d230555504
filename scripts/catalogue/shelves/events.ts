import { DateTime } from 'luxon'
import { languageOf } from '../../digest/dates/language.ts'
import { readsBadly } from '../../digest/timeline/alone.ts'
import {
  ACROSS_STORIES,
  type Bound,
  isSame,
  readSubstance,
  type Substance,
  WITHIN_STORY,
} from '../../digest/timeline/same.ts'
import type { Certainty, TimelineEvent } from '../../model/digest.ts'
import { saysToCome } from '../../weave/events/kind.ts'
import type { Entry } from '../entry.ts'
import { standsAlone } from '../storylines/alone.ts'

/** One event, with every story that tells it. */
export interface MergedEvent {
  /** As `TimelineEvent.date`: `2019-05-15`, `2019-05`, `2019-Q2`. */
  readonly date: string
  /** The words of one of its tellings, the first of `told`. */
  readonly text: string
  readonly certainty: Certainty
  /** Everyone who tells it looked ahead to it. */
  readonly foreseen: boolean
  readonly told: readonly { readonly entry: Entry; readonly paragraph: number }[]
}

interface Draft {
  readonly date: string
  certainty: Certainty
  readonly tellings: Telling[]
}

/** The events of one day so far. */
interface Day {
  readonly drafts: Draft[]
  /** By the words of each telling. */
  readonly bySentence: Map<string, Draft>
}

interface Telling {
  readonly entry: Entry
  readonly event: TimelineEvent
  readonly substance: Substance
  readonly readsBadly: number
  /** Written before the day came. */
  readonly foreseen: boolean
  /** Its words alone, by which the same sentence is known again. */
  readonly sentence: string
}

/** On one day, so many events are compared with each other, and so many tellings of each; more would take long on a large site and read no better. */
const MOST_COMPARED = 60
const MOST_TELLINGS = 8

/**
 * The dated events of some stories in order of time. Tellings of one day that share their words are one event with several sources,
 * in the words that read best alone, then those that say least beside what the others say, then those told first. `entries` come newest first.
 * `isMeant`: which calendar values; each is merged by itself.
 */
export function mergeEvents(
  entries: readonly Entry[],
  isMeant: (date: string) => boolean = () => true,
): readonly MergedEvent[] {
  const days = new Map<string, Day>()
  for (const entry of entries.toReversed()) {
    for (const event of entry.digest.timeline) {
      const { date } = event
      if (!date || !isMeant(date)) continue
      const day = days.get(date) ?? { drafts: [], bySentence: new Map() }
      days.set(date, day)
      const foreseen = isForeseen(date, event, entry)
      addTelling(day, { entry, event, foreseen, ...readTelling(event, entry.language) }, date)
    }
  }
  return [...days].sort(([a], [b]) => compareValues(a, b)).flatMap(([, { drafts }]) => drafts.flatMap(writeMerged))
}

function addTelling({ drafts, bySentence }: Day, telling: Telling, date: string): void {
  const { certainty } = telling.event
  const same =
    bySentence.get(telling.sentence) ?? drafts.slice(-MOST_COMPARED).find((draft) => tellsSame(draft, telling))
  if (!same) {
    const draft = { date, certainty, tellings: [telling] }
    drafts.push(draft)
    bySentence.set(telling.sentence, draft)
    return
  }
  same.tellings.push(telling)
  bySentence.set(telling.sentence, same)
  if (certainty === 'stated') same.certainty = certainty
}

function tellsSame({ tellings }: Draft, telling: Telling): boolean {
  return tellings
    .slice(0, MOST_TELLINGS)
    .some(({ entry, substance, foreseen }) =>
      isSame(substance, telling.substance, boundsOf(entry === telling.entry, foreseen || telling.foreseen)),
    )
}

/** “The bridge is to open on 20 October” says nothing that “The mayor opened the bridge” does not. */
const FORESEEN: readonly Bound[] = [...ACROSS_STORIES, { words: 2, share: 1 }]

function boundsOf(isOneStory: boolean, isForeseen: boolean): readonly Bound[] {
  if (isOneStory) return WITHIN_STORY
  return isForeseen ? FORESEEN : ACROSS_STORIES
}

/** Whether a story looks ahead to an event: it came out before, or says on the day that it is to come. */
function isForeseen(date: string, { text }: TimelineEvent, { day, language }: Entry): boolean {
  return day !== undefined && (isAfter(date, day) || (date === day && saysToCome(text, language)))
}

/** The telling of what happened, not of what was to come, that reads best alone; of equals the one whose words the others share most: a side remark has words of its own. */
function chooseShown(tellings: readonly Telling[]): Telling | undefined {
  if (tellings.length < 2) return tellings[0]
  const happened = tellings.filter(({ foreseen }) => !foreseen)
  const compared = (happened.length > 0 ? happened : tellings).slice(0, MOST_TELLINGS)
  const ranked = compared.map((telling) => ({ telling, badly: badly(telling), shared: sharedWith(telling, compared) }))
  return ranked.reduce((best, next) =>
    next.badly < best.badly || (next.badly === best.badly && next.shared > best.shared) ? next : best,
  ).telling
}

/** One that points to what stood around it reads worse than any that only counts its day from another. */
function badly({ readsBadly, event, entry }: Telling): number {
  return readsBadly + (standsAlone({ text: event.text, entry }) ? 0 : 2)
}

/** Which share of a telling’s words the others have, on average, 0 to 1. */
function sharedWith(telling: Telling, others: readonly Telling[]): number {
  const { substance } = telling
  let shared = 0
  for (const other of others)
    if (other !== telling) for (const word of substance) if (other.substance.has(word)) shared++
  return shared / Math.max(1, substance.size * (others.length - 1))
}

/** The shown telling first, then each other story once. */
function writeMerged({ date, certainty, tellings }: Draft): readonly MergedEvent[] {
  const shown = chooseShown(tellings)
  if (!shown) return []
  const told = new Map<Entry, number>()
  for (const { entry, event } of [shown, ...tellings]) if (!told.has(entry)) told.set(entry, event.paragraph)
  return [
    {
      date,
      text: shown.event.text,
      certainty,
      foreseen: tellings.every(({ foreseen }) => foreseen),
      told: [...told].map(([entry, paragraph]) => ({ entry, paragraph })),
    },
  ]
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

/** Whether a time begins after a day: what stories up to then foresaw. */
export function isAfter(value: string, day: string): boolean {
  return beginning(value) > day
}

type Read = Pick<Telling, 'substance' | 'readsBadly' | 'sentence'>

const known = new WeakMap<TimelineEvent, Read>()

/** Every event is compared on the pages of all its countries and actors, and read once. */
function readTelling(event: TimelineEvent, tag: string): Read {
  const telling = known.get(event)
  if (telling) return telling
  const language = languageOf(tag)
  const read = {
    substance: readSubstance(event, language),
    readsBadly: language ? readsBadly(event, language) : 0,
    sentence: (event.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' '),
  }
  known.set(event, read)
  return read
}
