import { readParagraphs } from '../markdown/paragraphs.ts'
import type { KeyPoint, Quote, TimelineEvent } from '../model/digest.ts'
import { once } from '../model/once.ts'
import type { Edits, Story } from '../model/story.ts'
import type { Fields } from './fields.ts'
import { namesUnder } from './keys/key.ts'
import { STORY, TIMEX } from './keys/story.ts'

/** The number of the paragraph that has a text, from 1; 0 when none has. */
type PlaceOf = (text: string) => number

/** Where in a body the words of what front matter states stand. The body is read when first asked for. */
export function placesIn(body: string): PlaceOf {
  const paragraphs = once(() => readParagraphs(body))
  return (text) => paragraphs().findIndex((paragraph) => paragraph.text.includes(text)) + 1
}

/** What front matter says in place of the derived key points, timeline and quotes, each tied to its paragraph. */
export function readOverrides(fields: Fields, placeOf: PlaceOf): Story['overrides'] {
  return {
    ...(isWhole(fields, 'keyPoints') && { keyPoints: readKeyPoints(fields, 'keyPoints', placeOf) }),
    ...(isWhole(fields, 'timeline') && { timeline: readEvents(fields, 'timeline', placeOf) }),
    ...(isWhole(fields, 'quotes') && { quotes: readQuotes(fields, 'quotes', placeOf) }),
  }
}

/** What front matter changes of single ones: `quotes: { hide: [words of it], add: [{ text: … }] }`. */
export function readEdits(fields: Fields, placeOf: PlaceOf): Story['edits'] {
  const edits = <T>(key: Part, read: (group: Fields, key: string, placeOf: PlaceOf) => readonly T[]): Edits<T> => {
    const group = fields.group(key)
    group?.allow(['hide', 'add'])
    return { hide: group?.texts('hide') ?? [], add: group ? read(group, 'add', placeOf) : [] }
  }
  return {
    ...(fields.isGroup('keyPoints') && { keyPoints: edits('keyPoints', readKeyPoints) }),
    ...(fields.isGroup('timeline') && { timeline: edits('timeline', readEvents) }),
    ...(fields.isGroup('quotes') && { quotes: edits('quotes', readQuotes) }),
  }
}

type Part = 'keyPoints' | 'timeline' | 'quotes'

/** Whether all of a part is stated, and not only changes of it. */
function isWhole(fields: Fields, key: Part): boolean {
  return fields.has(key) && !fields.isGroup(key)
}

function readEvents(fields: Fields, key: string, placeOf: PlaceOf): readonly TimelineEvent[] {
  return fields.groups(key).map((group) => readEvent(group, placeOf))
}

function readQuotes(fields: Fields, key: string, placeOf: PlaceOf): readonly Quote[] {
  return fields.groups(key).map((group) => readQuote(group, placeOf))
}

function readKeyPoints(fields: Fields, key: string, placeOf: PlaceOf): readonly KeyPoint[] {
  return (fields.texts(key) ?? []).map((text) => ({ text, paragraph: placeOf(text) }))
}

const EVENT_DATE = new RegExp(TIMEX)

function readEvent(group: Fields, placeOf: PlaceOf): TimelineEvent {
  group.allow(namesUnder(STORY, 'timeline'))
  const date = group.required('date', 'an event needs its date: a day, month, year, quarter or season')
  if (date && !EVENT_DATE.test(date))
    group.note('date', 'bad-date', `expected a date such as 2019-05-15, 2019-05, 2019 or 2019-Q2, found “${date}”`)
  const text = group.required('text', 'an event needs its text')
  return { date, said: group.text('said') ?? '', text, paragraph: placeOf(text), certainty: 'stated' }
}

function readQuote(group: Fields, placeOf: PlaceOf): Quote {
  group.allow(namesUnder(STORY, 'quotes'))
  const text = group.required('text', 'a quote needs its text')
  const speaker = group.text('speaker')
  return { text, ...(speaker && { speaker }), paragraph: placeOf(text), direct: group.flag('direct') ?? true }
}
