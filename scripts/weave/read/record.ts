import { readParagraphs } from '../../markdown/paragraphs.ts'
import type { Certainty, DateMention, KeyPoint, TimelineEvent } from '../../model/digest.ts'
import type { WeaveActor, WeaveStory } from '../story.ts'
import { Field } from './field.ts'

/** A story that `convert` wrote, or undefined for a record that it refused. Throws a Problem that names the line and the field. */
export function readRecord(line: string, number: number): WeaveStory | undefined {
  const record = Field.parse(line, number)
  if (record.has('error')) return undefined
  const day = record.optional('date')?.slice(0, 10)
  const deck = record.optional('deck')
  const publisher = record.has('source') ? record.at('source').optional('name') : undefined
  const digest = record.at('digest')
  return {
    id: record.id(),
    title: record.optional('title') ?? '',
    ...(deck && { deck }),
    ...(day && { day }),
    language: record.optional('language') ?? 'en',
    paragraphs: readParagraphs(record.text('body')),
    ...(publisher && { publisher }),
    countries: record.list('countries').map((country) => country.text('code')),
    actors: readActors(record),
    digest: {
      keyPoints: digest.list('keyPoints').map(readKeyPoint),
      dates: digest.list('dates').map(readDate),
      timeline: digest.list('timeline').map(readEvent),
    },
  }
}

/** Whom it is about, with every way that it writes them. */
function readActors(record: Field): readonly WeaveActor[] {
  const names = new Map<string, string[]>()
  for (const mention of record.at('mentions').list('actors')) {
    const slug = mention.text('slug')
    names.set(slug, [...(names.get(slug) ?? []), mention.text('name')])
  }
  return record.list('actors').map((actor) => {
    const [slug, name] = [actor.text('slug'), actor.text('name')]
    return { slug, name, names: names.get(slug) ?? [name] }
  })
}

function readKeyPoint(point: Field): KeyPoint {
  return { text: point.text('text'), paragraph: point.number('paragraph') }
}

function readDate(date: Field): DateMention {
  const value = date.optional('value')
  return {
    text: date.text('text'),
    ...(value && { value }),
    paragraph: date.number('paragraph'),
    start: date.number('start'),
    certainty: certaintyOf(date),
  }
}

function readEvent(event: Field): TimelineEvent {
  const date = event.optional('date')
  return {
    ...(date && { date }),
    said: event.text('said'),
    text: event.text('text'),
    paragraph: event.number('paragraph'),
    certainty: certaintyOf(event),
  }
}

function certaintyOf(field: Field): Certainty {
  return field.optional('certainty') === 'stated' ? 'stated' : 'implied'
}
