import { Document, isSeq } from 'yaml'
import { STORY_KEYS } from '../content/story.ts'
import type { Found, Head } from '../model/article.ts'
import type { Stated } from '../model/source.ts'
import type { Tags } from '../model/tags.ts'

/** The values that a story's front matter asserts, keyed as in the file. */
export type StoryFields = Partial<Record<(typeof STORY_KEYS)[number], unknown>>

/** What an article's head and tags assert in front matter, and what is stated of it. `retrieved` is the day on which the source was taken. */
export function storyFields(
  head: Head,
  tags: Tags,
  retrieved: string,
  { topics = [], rights, draft }: Pick<Stated, 'topics' | 'rights' | 'draft'> = {},
): StoryFields {
  const value = <T>(found: Found<T> | undefined) => found?.value
  return {
    title: value(head.title),
    deck: value(head.deck),
    date: value(head.date),
    updated: value(head.updated),
    dateline: value(head.dateline),
    source: withoutEmpty({ name: value(head.source), agency: value(head.agency), url: value(head.url), retrieved }),
    authors: value(head.authors),
    language: value(head.language),
    section: value(head.section),
    topics: [...new Set([...topics, ...(value(head.topics) ?? [])])],
    countries: tags.countries.map(({ name }) => name),
    actors: tags.actors.map(({ name }) => name),
    image: head.image && withoutEmpty(head.image.value),
    corrections: value(head.corrections),
    rights,
    draft: draft || value(head.draft) || undefined,
  }
}

/** A story file: front matter in the order of the known keys, then the body. Empty values are left out; lists of texts stand on one line. */
export function storyText(fields: StoryFields, body: string): string {
  const ordered = Object.fromEntries(STORY_KEYS.map((key) => [key, fields[key]]).filter(([, value]) => !isEmpty(value)))
  const document = new Document(ordered, { version: '1.2', schema: 'core' })
  for (const pair of Object.keys(ordered)) {
    const node = document.get(pair, true)
    if (isSeq(node)) node.flow = node.items.every((item) => !('items' in (item as object)))
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  return `---\n${yaml}---\n\n${body.trim()}\n`
}

function withoutEmpty(values: object): object | undefined {
  const kept = Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))
  return Object.keys(kept).length > 0 ? kept : undefined
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
