import { readParagraphs } from '../../markdown/paragraphs.ts'
import type { Certainty, DateMention, KeyPoint, Quote, TimelineEvent } from '../../model/digest.ts'
import { ACTOR_TYPES, type ActorType } from '../../model/tags.ts'
import type { NamedActor, WeaveStory } from '../story.ts'
import { Field } from './field.ts'

/** A story that `convert` wrote, or undefined for a record that it refused. Throws a Problem that names the line and the field. */
export function readRecord(line: string, number: number): WeaveStory | undefined {
  const record = Field.parse(line, number)
  if (record.has('error')) return undefined
  const day = record.optional('date')?.slice(0, 10)
  const deck = record.optional('deck')
  const publisher = record.has('source') ? record.at('source').optional('name') : undefined
  const digest = record.at('digest')
  const named = readNamed(record)
  return {
    id: record.id(),
    title: record.optional('title') ?? '',
    ...(deck && { deck }),
    ...(day && { day }),
    language: record.optional('language') ?? 'en',
    paragraphs: readParagraphs(record.text('body')),
    ...(publisher && { publisher }),
    countries: record.list('countries').map((country) => country.text('code')),
    actors: named.slice(0, record.list('actors').length).map(({ slug, name, names }) => ({ slug, name, names })),
    named,
    digest: {
      keyPoints: digest.list('keyPoints').map(readKeyPoint),
      dates: digest.list('dates').map(readDate),
      timeline: digest.list('timeline').map(readEvent),
      quotes: ['quotes', 'indirectQuotes'].flatMap((name) =>
        digest.has(name) ? digest.list(name).map(readQuote) : [],
      ),
    },
  }
}

/** Everyone whom it names, with every way that it writes them; those it is about first. */
function readNamed(record: Field): readonly NamedActor[] {
  const named = new Map<string, Omit<NamedActor, 'slug'>>()
  for (const actor of record.list('actors')) {
    const name = actor.text('name')
    named.set(actor.text('slug'), { name, type: typeOf(actor), names: [], roles: [] })
  }
  for (const mention of record.at('mentions').list('actors')) {
    const [slug, name] = [mention.text('slug'), mention.text('name')]
    const seen = named.get(slug) ?? { name, type: typeOf(mention), names: [], roles: [] }
    const roles = mention.has('roles') ? mention.texts('roles') : seen.roles
    const country = mention.optional('country')
    named.set(slug, { ...seen, ...(country && { country }), names: [...seen.names, name], roles })
  }
  return [...named].map(([slug, { name, names, ...rest }]) => ({
    slug,
    name,
    names: names.length > 0 ? names : [name],
    ...rest,
  }))
}

function typeOf(actor: Field): ActorType {
  const type = actor.text('type')
  return ACTOR_TYPES.find((each) => each === type) ?? 'organization'
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

function readQuote(quote: Field): Quote {
  const [speaker, mention, actor] = ['speaker', 'mention', 'actor'].map((name) => quote.optional(name))
  return {
    text: quote.text('text'),
    paragraph: quote.number('paragraph'),
    direct: quote.flag('direct'),
    ...(speaker && { speaker }),
    ...(mention && { mention }),
    ...(actor && { actor }),
    ...(speaker && { certainty: certaintyOf(quote) }),
  }
}

function certaintyOf(field: Field): Certainty {
  return field.optional('certainty') === 'stated' ? 'stated' : 'implied'
}
