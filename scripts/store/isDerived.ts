import type { DateMention, KeyPoint, Quote, TimelineEvent } from '../model/digest.ts'
import { ACTOR_TYPES, type Actor } from '../model/tags.ts'
import type { Derived, NamedInStory } from './derive.ts'

/** Whether a value from elsewhere has the shape of what is derived. */
export function isDerived(value: unknown): value is Derived {
  return isRecord<Derived>({
    countries: listOf(isText),
    actors: listOf(isActor),
    named: listOf(isNamed),
    speakers: listOf(isText),
    eventDates: listOf(isText),
    digest: isRecord({
      keyPoints: listOf(isRecord<KeyPoint>(PLACED)),
      dates: listOf(isRecord<DateMention>({ ...PLACED, value: maybe(isText), start: isCount, certainty: isCertainty })),
      timeline: listOf(
        isRecord<TimelineEvent>({ ...PLACED, date: maybe(isText), said: isText, certainty: isCertainty }),
      ),
      quotes: listOf(
        isRecord<Quote>({
          ...PLACED,
          speaker: maybe(isText),
          mention: maybe(isText),
          direct: (value) => typeof value === 'boolean',
          actor: maybe(isText),
          certainty: maybe(isCertainty),
        }),
      ),
    }),
    mark: isText,
  })(value)
}

type Check = (value: unknown) => boolean

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value)
}

function isCertainty(value: unknown): boolean {
  return value === 'stated' || value === 'implied'
}

const PLACED = { text: isText, paragraph: isCount }

const ACTOR: Record<keyof Actor, Check> = {
  name: isText,
  type: (value) => (ACTOR_TYPES as readonly unknown[]).includes(value),
  slug: isText,
  country: maybe(isText),
}

const isActor = isRecord<Actor>(ACTOR)
const isNamed = isRecord<NamedInStory>({ ...ACTOR, forms: listOf(isText), roles: listOf(isText) })

function maybe(check: Check): Check {
  return (value) => value === undefined || check(value)
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check)
}

/** Whether a value is an object with these keys and no others. */
function isRecord<T>(checks: Record<keyof T, Check>): Check {
  const known = Object.entries<Check>(checks)
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => key in checks) &&
    known.every(([key, check]) => check((value as Record<string, unknown>)[key]))
}
