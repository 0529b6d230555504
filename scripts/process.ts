import { clean, findUnmet } from './clean/index.ts'
import { findByHost, findHome, type Publisher } from './content/publishers.ts'
import { digest } from './digest/index.ts'
import { addSpeakers } from './digest/speakers.ts'
import { writeBody } from './markdown/body.ts'
import { readProse } from './markdown/prose.ts'
import type { Article, Head } from './model/article.ts'
import type { Digest } from './model/digest.ts'
import { Problem } from './model/problem.ts'
import type { Prose } from './model/prose.ts'
import type { Remedies, Source } from './model/source.ts'
import type { ActorFile, PlaceName } from './model/story.ts'
import type { Tags } from './model/tags.ts'
import { read } from './read/index.ts'
import { headFromStated } from './read/stated.ts'
import { tag } from './tag/index.ts'

/** One article taken all the way: clean, with its body as Markdown, who and where, and its digest. */
export interface Processed {
  readonly article: Article
  readonly body: string
  readonly prose: Prose
  readonly tags: Tags
  readonly digest: Digest
}

/** What a site knows beyond the built-in dictionaries. */
export interface Knowledge {
  /** They add to the dictionary of actors, and win. */
  readonly actors: readonly ActorFile[]
  readonly publishers: readonly Publisher[]
  /** What an editor says of places. */
  readonly places?: readonly PlaceName[]
}

const NOTHING: Knowledge = { actors: [], publishers: [] }

/** The whole way through: source → articles → clean → tagged → digested. `envelope` is what carried the source and knows of it. An article that cannot be read is a Problem in its place; throws a Problem when the whole source cannot. */
export async function processSource(
  source: Source,
  knowledge: Knowledge = NOTHING,
  envelope: Head = {},
): Promise<readonly (Processed | Problem)[]> {
  const articles = await read(source)
  const { remedies } = source.stated
  if (remedies) requireWords(source, articles, remedies)
  return articles.map((article) =>
    article instanceof Problem
      ? article
      : processArticle(clean(namePublisher(withEnvelope(article, envelope), knowledge), remedies), knowledge),
  )
}

/** Throws a Problem when the words of a remedy stand nowhere in the source. Of an article whose whole is elsewhere nobody can tell yet. */
function requireWords(source: Source, articles: readonly (Article | Problem)[], remedies: Remedies): void {
  const read = articles.filter((article): article is Article => !(article instanceof Problem))
  if (read.some(({ excerpt }) => excerpt)) return
  const unmet = findUnmet(read, remedies).filter(({ words }) => !remedies.remembered?.includes(words))
  if (unmet.length === 0) return
  const said = unmet.map(({ remedy, words }) => `“${words}” (${remedy})`).join(', ')
  throw new Problem(
    { file: source.name },
    'words-not-found',
    `these words are not in it: ${said}; give words as they stand in it, within one or two paragraphs`,
  )
}

/** What carried the source is trusted after the user's own words and before the source's. */
function withEnvelope(article: Article, envelope: Head): Article {
  return { ...article, head: { ...article.head, ...envelope, ...headFromStated(article.stated) } }
}

/** A publisher that the site knows by its host is called as the site calls it, not “Latest news – RSS”. */
function namePublisher(article: Article, { publishers }: Knowledge): Article {
  const { head } = article
  const publisher = findByHost(publishers, head.url?.value)
  if (!publisher || head.source?.trust === 'stated' || head.source?.value === publisher.name) return article
  return {
    ...article,
    head: { ...head, source: { value: publisher.name, trust: 'envelope', from: 'the host, in sources.yaml' } },
  }
}

function processArticle(article: Article, { actors, publishers, places }: Knowledge): Processed {
  const { head, blocks } = article
  const body = writeBody(blocks)
  const prose = readProse(
    {
      title: head.title?.value,
      deck: head.deck?.value,
      date: head.date?.value,
      dateline: head.dateline?.value,
      language: head.language?.value,
      home: findHome(publishers, head.source?.value, head.url?.value),
    },
    body,
  )
  const named = tag(prose, actors, places)
  const told = digest(prose, named)
  return { article, body, prose, tags: addSpeakers(named, told.quotes), digest: told }
}
