import { isSafePath } from '../catalogue/address.ts'
import { type Place, Problem } from '../model/problem.ts'

/** One file of the built site. */
export interface Page {
  /** Below the site's root: `2019/05/15/slug/index.html`, `feed.xml`. */
  readonly path: string
  readonly content: () => string
  /** Of a page that only leads on: where to, below the site's root. */
  readonly to?: string
  /** What in the content asks for it: a story's file, the line of an alias. */
  readonly from?: Place
  /** A mark of all that the content is made from, beside the edition and what it answers; a page without one is made in each build. */
  readonly madeFrom?: () => string
}

/** The page that answers at an address that ends in a slash. */
export function pageAt(path: string, content: () => string, from?: Place): Page {
  return { path: `${path}index.html`, content, ...(from && { from }) }
}

/** Pages that are made from the same things. */
export function allFrom(madeFrom: () => string, pages: readonly Page[]): readonly Page[] {
  return pages.map((page) => ({ ...page, madeFrom }))
}

/** The pages, once each, and those left out, told where they were asked for: where two want one place the first has it, and none may leave the site. */
export function settlePages(pages: readonly Page[]): {
  readonly pages: readonly Page[]
  readonly problems: readonly Problem[]
} {
  const taken = new Map<string, Page>()
  const problems: Problem[] = []
  for (const page of pages) {
    const place = page.path.toLowerCase()
    const first = taken.get(place)
    if (!isSafePath(page.path)) problems.push(leavesSite(page))
    else if (first) problems.push(wantsSame(page, first))
    else taken.set(place, page)
  }
  return { pages: [...taken.values()], problems }
}

function leavesSite({ path, from }: Page): Problem {
  const message = `expected an address of letters, digits, “.”, “_” and “-” such as /2018/old-name/, found “/${path}”`
  return new Problem(from ?? { file: path }, 'unsafe-path', message)
}

function wantsSame({ path, from }: Page, first: Page): Problem {
  const address = `/${path.replace(/index\.html$/, '')}`
  const holder = first.from ? `${first.from.file} has` : 'the site has for a page of its own'
  return new Problem(
    from ?? { file: path },
    'same-path',
    `asks for the address ${address}, which ${holder}; take it away here, or choose another`,
  )
}
