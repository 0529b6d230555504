import type { Page } from './page.ts'

/** A page that stands in a layout of the site around it. */
export interface Framed {
  readonly path: string
  readonly parts: () => PageParts
}

interface PageParts {
  readonly title: string
  /** What belongs into `<head>`, without the title and what every layout has. */
  readonly head: string
  /** What stands in `<main>`. */
  readonly main: string
}

const EVERY_LAYOUT_HAS =
  /<title>[\s\S]*?<\/title>|<meta (?:charset|name="viewport"|http-equiv="Content-Security-Policy")[^>]*>/g

/** Takes a page of ours out of its frame, once. */
export function frame(page: Page, write: (page: Page) => string): Framed {
  let parts: PageParts | undefined
  return {
    path: page.path,
    parts: () => {
      parts ??= split(write(page))
      return parts
    },
  }
}

function split(html: string): PageParts {
  const head = between(html, /<head>/, '</head>')
  return {
    title: between(head, /<title>/, '</title>'),
    head: head.replace(EVERY_LAYOUT_HAS, ''),
    main: between(html, /<main[^>]*>/, '</main>') || between(html, /<body[^>]*>/, '</body>'),
  }
}

function between(text: string, opening: RegExp, closing: string): string {
  const found = opening.exec(text)
  const end = text.lastIndexOf(closing)
  return found && end > found.index ? text.slice(found.index + found[0].length, end) : ''
}
