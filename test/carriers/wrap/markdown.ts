import { type Carrier, fileOf } from '../carrier.ts'
import { bylineOf, printedDay } from '../furniture.ts'
import { addressOf, type Part, type Truth } from '../truth.ts'

function markdownOf(part: Part): string {
  if ('p' in part) return part.p
  if ('h' in part) return `## ${part.h}`
  if ('list' in part) return part.list.map((item) => `- ${item}`).join('\n')
  if ('quote' in part) return part.quote.map((text) => `> ${text}`).join('\n>\n')
  if ('table' in part) {
    const [head = [], ...rows] = part.table
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
  }
  const { src, alt, caption } = part.figure
  return `![${alt}](${src} "${caption}")`
}

export function markdownBody({ body }: Truth): string {
  return body.map(markdownOf).join('\n\n')
}

const quoted = (text: string) => JSON.stringify(text)
const list = (texts: readonly string[]) => `[${texts.map(quoted).join(', ')}]`

function frontMatter(lines: readonly (string | false | undefined | '')[]): string {
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n\n`
}

function withFrontMatter(truth: Truth): string {
  const head = frontMatter([
    `title: ${quoted(truth.title)}`,
    truth.deck && `description: ${quoted(truth.deck)}`,
    `date: ${truth.date}`,
    `authors: ${list(truth.authors)}`,
    `publisher: ${quoted(truth.paper)}`,
    `lang: ${truth.language}`,
  ])
  return head + markdownBody(truth)
}

function withoutFrontMatter(truth: Truth): string {
  const deck = truth.deck ? `*${truth.deck}*\n\n` : ''
  return `# ${truth.title}\n\n${deck}${bylineOf(truth)}\n\n${printedDay(truth)}\n\n${markdownBody(truth)}\n`
}

function obsidian(truth: Truth): string {
  const head = frontMatter([
    `source: ${quoted(addressOf(truth))}`,
    `author:\n${truth.authors.map((name) => `  - "[[${name}]]"`).join('\n')}`,
    `published: ${truth.date}`,
    'created: 2026-05-21',
    truth.deck && `description: ${quoted(truth.deck)}`,
    'tags:\n  - "clippings"',
  ])
  return head + markdownBody(truth)
}

function jekyll(truth: Truth): string {
  const head = frontMatter([
    'layout: post',
    `title: ${quoted(truth.title)}`,
    truth.deck && `excerpt: ${quoted(truth.deck)}`,
    `author: ${truth.authors.length === 1 ? quoted(truth.authors[0] ?? '') : list(truth.authors)}`,
  ])
  return head + markdownBody(truth)
}

function hugo(truth: Truth): string {
  const lines = [
    `title = ${quoted(truth.title)}`,
    truth.deck && `description = ${quoted(truth.deck)}`,
    `date = ${truth.date}T09:30:00+00:00`,
    `authors = ${list(truth.authors)}`,
    'draft = false',
  ]
  return `+++\n${lines.filter(Boolean).join('\n')}\n+++\n\n${markdownBody(truth)}\n`
}

export const notes: readonly Carrier[] = [
  { name: 'markdown/with front matter', wrap: (truth) => fileOf(`${truth.id}.md`, withFrontMatter(truth)) },
  {
    name: 'markdown/with front matter and carriage returns',
    wrap: (truth) => fileOf(`${truth.id}.md`, withFrontMatter(truth).replaceAll('\n', '\r\n')),
  },
  { name: 'markdown/without front matter', wrap: (truth) => fileOf(`${truth.id}.md`, withoutFrontMatter(truth)) },
  // A file's name cannot hold every letter that a title can.
  { name: 'markdown/Obsidian', wrap: (truth) => fileOf(`notes/${truth.title}.md`, obsidian(truth)) },
  { name: 'markdown/Jekyll', wrap: (truth) => fileOf(`_posts/${truth.date}-${truth.id}.md`, jekyll(truth)) },
  { name: 'markdown/Hugo', wrap: (truth) => fileOf(`content/posts/${truth.id}.md`, hugo(truth)) },
]
