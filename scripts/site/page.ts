import { Problem } from '../model/problem.ts'
import { isSafePath } from './address.ts'

/** One file of the built site. */
export interface Page {
  /** Below the site's root: `2019/05/15/slug/index.html`, `feed.xml`. */
  readonly path: string
  readonly content: () => string
}

/** The page that answers at an address that ends in a slash. */
export function pageAt(path: string, content: () => string): Page {
  return { path: `${path}index.html`, content }
}

/** The pages, once each. Throws a Problem when two want one place or a path would leave the site. */
export function checkPages(pages: readonly Page[]): readonly Page[] {
  const taken = new Set<string>()
  for (const { path } of pages) {
    if (!isSafePath(path))
      throw new Problem({ file: path }, 'unsafe-path', 'the address of a page would leave the site')
    const place = path.toLowerCase()
    if (taken.has(place)) throw new Problem({ file: path }, 'same-path', 'two pages have this address')
    taken.add(place)
  }
  return pages
}
