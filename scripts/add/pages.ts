import type { Fetcher } from '../fetch/index.ts'
import { nextPageOf } from '../fetch/nextPage.ts'
import { headOf } from '../fetch/tags.ts'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { foldTitle } from './identity/same.ts'
import type { Prepared } from './prepare.ts'
import type { ReadSource } from './readSource.ts'

const MOST_PAGES = 20

/** An article with what follows on the further pages that it is printed on. A page that cannot be had is said in its notes. */
export async function joinPages(
  article: Prepared,
  source: Source,
  read: ReadSource,
  fetcher: Fetcher,
): Promise<Prepared> {
  const { url: first, contentType = '' } = source
  // A feed names the next part of itself in the same words.
  if (!/html/i.test(contentType)) return article
  let [whole, current] = [article, source]
  for (let number = 2; first !== undefined && number <= MOST_PAGES; number++) {
    const address = nextPageOf(headOf(current.bytes, current.contentType ?? null), current.url ?? first, first, number)
    if (!address) break
    try {
      current = await fetcher.fetchSource(address, source.stated)
      const [page] = await read(current)
      if (page instanceof Problem) throw page
      if (!page || !isSameTitle(page, article)) break
      whole = { ...whole, body: `${whole.body}\n\n${page.body}`, removed: [...whole.removed, ...page.removed] }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return { ...whole, notes: [...whole.notes, `its page ${number} is missing: ${address} ${error.message}`] }
    }
  }
  return whole
}

function isSameTitle(page: Prepared, article: Prepared): boolean {
  const [one, other] = [page, article].map(({ head }) => foldTitle(head.title?.value ?? ''))
  return one !== undefined && other !== undefined && other !== '' && one.startsWith(other)
}
