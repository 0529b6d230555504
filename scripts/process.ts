import { clean } from './clean/index.ts'
import { digest } from './digest/index.ts'
import { writeBody } from './markdown/body.ts'
import { readParagraphs } from './markdown/paragraphs.ts'
import type { Article } from './model/article.ts'
import type { Digest } from './model/digest.ts'
import type { Prose } from './model/prose.ts'
import type { Source } from './model/source.ts'
import type { Tags } from './model/tags.ts'
import { read } from './read/index.ts'
import { tag } from './tag/index.ts'

/** One article taken all the way: clean, with its body as Markdown, who and where, and its digest. */
export interface Processed {
  readonly article: Article
  readonly body: string
  readonly tags: Tags
  readonly digest: Digest
}

/** The whole way through: source → articles → clean → tagged → digested. */
export async function processSource(source: Source): Promise<readonly Processed[]> {
  const articles = await read(source)
  return articles.map((article) => processArticle(clean(article)))
}

function processArticle(article: Article): Processed {
  const body = writeBody(article.blocks)
  const prose = proseOf(article, body)
  const tags = tag(prose)
  return { article, body, tags, digest: digest(prose, tags) }
}

function proseOf({ head }: Article, body: string): Prose {
  return {
    title: head.title?.value ?? '',
    language: head.language?.value ?? 'en',
    paragraphs: readParagraphs(body),
    ...(head.deck && { deck: head.deck.value }),
    ...(head.date && { date: head.date.value.slice(0, 10) }),
    ...(head.dateline && { dateline: head.dateline.value }),
  }
}
