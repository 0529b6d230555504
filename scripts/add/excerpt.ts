import type { Fetcher } from '../fetch/index.ts'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { Prepared } from './prepare.ts'

/** Gets the whole of each article that a feed only begins, from the page that the feed links to. One that cannot be had is a Problem in its place. */
export async function completeExcerpts(
  articles: readonly (Prepared | Problem)[],
  source: Source,
  read: (source: Source, envelope: Prepared['head']) => Promise<readonly (Prepared | Problem)[]>,
  fetcher: Fetcher,
): Promise<readonly (Prepared | Problem)[]> {
  const whole: (Prepared | Problem)[] = []
  for (const article of articles)
    whole.push(
      !(article instanceof Problem) && article.isExcerpt ? await complete(article, source, read, fetcher) : article,
    )
  return whole
}

async function complete(
  article: Prepared,
  source: Source,
  read: (source: Source, envelope: Prepared['head']) => Promise<readonly (Prepared | Problem)[]>,
  fetcher: Fetcher,
): Promise<Prepared | Problem> {
  const address = article.head.url?.value ?? ''
  const title = article.head.title?.value ?? address
  try {
    const [page] = await read(await fetcher.fetchSource(address, source.stated), article.head)
    if (page instanceof Problem) throw page
    if (page) return page
    return new Problem(
      { file: source.name },
      'no-article',
      `“${title}”: the feed has only its beginning, and ${address} no article`,
    )
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return new Problem(
      { file: source.name },
      error.code,
      `“${title}”: the feed has only its beginning, and its page ${error.message}`,
    )
  }
}
