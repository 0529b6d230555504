import type { Found, Head, Removal } from '../model/article.ts'
import type { Tags } from '../model/tags.ts'
import type { Prepared } from './prepare.ts'

/** Why the story is as it is: where each value came from, which words decided countries and actors, and what was removed. */
export function explain({ head, tags, removed }: Prepared): string {
  return [...explainHead(head), ...explainTags(tags), ...explainRemoved(removed)].join('\n')
}

const FIELDS = [
  'title',
  'deck',
  'date',
  'updated',
  'dateline',
  'authors',
  'source',
  'agency',
  'url',
  'language',
  'section',
  'image',
] as const

function explainHead(head: Head): readonly string[] {
  return FIELDS.map((field) => {
    const found = head[field]
    return found ? row(field, `${show(found)} — ${found.from}`) : row(field, 'not found')
  })
}

function show({ value }: NonNullable<Head[(typeof FIELDS)[number]]> | Found<unknown>): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object' && value !== null && 'url' in value) return String(value.url)
  return String(value)
}

function explainTags({ countries, actors, mentions }: Tags): readonly string[] {
  const rest = <T extends { name: string }>(all: readonly T[], about: readonly { name: string }[]) =>
    all.filter(({ name }) => !about.some((other) => other.name === name)).map(({ name }) => name)
  const onlyNamed = [...rest(mentions.countries, countries), ...rest(mentions.actors, actors)]
  return [
    ...countries.map(({ name, reasons }, index) =>
      row(index === 0 ? 'countries' : '', `${name} — ${reasons.join(', ')}`),
    ),
    ...actors.map(({ name, type, reasons }, index) =>
      row(index === 0 ? 'actors' : '', `${name} (${type}) — ${reasons.join(', ')}`),
    ),
    ...(onlyNamed.length > 0 ? [row('only named', onlyNamed.join(', '))] : []),
  ]
}

/** What was left out in reading order, running prose of the article's span first. */
function explainRemoved(removed: readonly Removal[]): readonly string[] {
  if (removed.length === 0) return [row('removed', 'nothing')]
  const isProse = ({ prose }: Removal) => prose === true
  const rows = (label: string, removals: readonly Removal[]) =>
    removals.map(({ text, reason }, index) =>
      row(index === 0 ? label : '', `${reason}: ${text.replace(/\s+/g, ' ').trim()}`),
    )
  return [
    ...rows('left out', removed.filter(isProse)),
    ...rows(
      'removed',
      removed.filter((removal) => !isProse(removal)),
    ),
  ]
}

function row(label: string, text: string): string {
  return `  ${label.padEnd(10)} ${text}`
}
