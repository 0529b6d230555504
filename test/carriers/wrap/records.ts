import { type Carrier, fileOf } from '../carrier.ts'
import { addressOf, type Truth } from '../truth.ts'
import { plainBody } from './feed.ts'
import { bodyHtml } from './html.ts'
import { markdownBody } from './markdown.ts'

function record(truth: Truth, words: Record<string, string>): object {
  return {
    id: truth.id,
    title: truth.title,
    ...(truth.deck && { deck: truth.deck }),
    date: truth.date,
    authors: truth.authors,
    source: truth.paper,
    url: addressOf(truth),
    language: truth.language,
    ...words,
  }
}

const other = {
  id: 'other',
  title: 'The ferry sails again',
  date: '2024-03-01',
  content:
    'The ferry to the outer islands sailed again on Friday, after nine days in the dock. The crew had painted it.\n\nTickets cost what they did before.',
  format: 'text',
}

export const records: readonly Carrier[] = [
  {
    name: 'records/JSON lines, text',
    wrap: (truth) =>
      fileOf('a.jsonl', `${JSON.stringify(record(truth, { format: 'text', content: plainBody(truth) }))}\n`),
  },
  {
    name: 'records/JSON lines, HTML',
    wrap: (truth) =>
      fileOf('a.jsonl', `${JSON.stringify(record(truth, { html: bodyHtml(truth) }))}\n${JSON.stringify(other)}\n`),
  },
  {
    name: 'records/JSON lines, Markdown',
    wrap: (truth) => fileOf('a.jsonl', `${JSON.stringify(record(truth, { markdown: markdownBody(truth) }))}\n`),
  },
  {
    name: 'records/JSON array, HTML',
    wrap: (truth) => fileOf('a.json', JSON.stringify([record(truth, { html: bodyHtml(truth) }), other], null, 2)),
  },
]
