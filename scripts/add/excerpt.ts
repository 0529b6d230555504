import { type Fetcher, Later } from '../fetch/index.ts'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { checksum } from '../write/receipt.ts'
import { joinPages } from './pages.ts'
import type { Prepared } from './prepare.ts'
import type { ReadSource } from './readSource.ts'

/** An excerpt's words as the feed has them, by which a later one is found to be the same. */
export function excerptMark({ head, body }: Prepared): string {
  return checksum(Buffer.from(`${head.title?.value ?? ''}\n${body}`))
}

/** The whole of an article that a feed only begins, from the page that the feed links to. Throws a Problem when it cannot be had. */
export async function completeExcerpt(
  article: Prepared,
  source: Source,
  read: ReadSource,
  fetcher: Fetcher,
): Promise<Prepared> {
  const address = article.head.url?.value ?? ''
  const title = article.head.title?.value ?? address
  try {
    const fetched = await fetcher.fetchSource(address, source.stated)
    const [page] = await read(fetched, article.head)
    if (page instanceof Problem) throw page
    if (page) return { ...(await joinPages(page, fetched, read, fetcher)), excerpt: excerptMark(article) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const message = `“${title}”: the feed has only its beginning, and its page ${error.message}`
    throw error instanceof Later
      ? new Later(source.name, error.until, message)
      : new Problem({ file: source.name }, error.code, message)
  }
  const message = `“${title}”: the feed has only its beginning, and ${address} no article`
  throw new Problem({ file: source.name }, 'no-article', message)
}
