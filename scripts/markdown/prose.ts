import type { Prose } from '../model/prose.ts'
import { readParagraphs } from './paragraphs.ts'

/** A body of Markdown, with what is known of it, as the words that tagging and the digest read. */
export function readProse(
  known: { [K in Exclude<keyof Prose, 'paragraphs'>]: Prose[K] | undefined },
  body: string,
): Prose {
  const { title, deck, date, dateline, language, home } = known
  return {
    title: title ?? '',
    language: language ?? 'en',
    paragraphs: readParagraphs(body),
    ...(deck && { deck }),
    ...(date && { date: date.slice(0, 10) }),
    ...(dateline && { dateline }),
    ...(home && { home }),
  }
}
