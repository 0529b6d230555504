import type { Token } from 'markdown-it'
import definitionLists from 'markdown-it-deflist'
import footnotes from 'markdown-it-footnote'
import { IN_TEXT, pictureHtml } from '../../layouts/parts/picture.ts'
import { createMarkdown } from '../markdown/markdown.ts'
import { isPicture, splitTokens } from '../markdown/paragraphs.ts'
import { ownPicture, type ShownPicture } from '../model/picture.ts'

/** How the body of one site is written: where its root is, and which host is its own. */
export interface BodyPlace {
  /** The path of the site's root, with a slash at both ends: `/` or `/some/path/`. */
  readonly base: string
  readonly host: string
  /** A picture of the site's own as it was made, by its path in `content/static`; undefined where it is shown as it is. */
  readonly pictureOf?: (path: string) => ShownPicture | undefined
}

const FOREIGN = /^(https?:)?\/\//i
const REL = 'noopener nofollow ugc'

/**
 * A Markdown body as HTML. Every paragraph, subhead, list, quote and table carries its number as its anchor (`id="p1"`), counted as the
 * digest counts; subheads stand one level lower, under the page's own. A picture of the site's own that stands alone is a figure with its
 * caption; one of another host is a link to it: opening a page asks nothing of anyone else. Without `anchors` it is a page or note of
 * the site's own, which may have footnotes and definition lists too.
 */
export function createBodyWriter(place: BodyPlace, anchors = true): (body: string) => string {
  const markdown = createMarkdown()
  // What papers write is read as plain as can be; on pages and notes of the site's own there may be more.
  if (!anchors) markdown.use(footnotes).use(definitionLists)
  const { rules } = markdown.renderer
  rules.link_open = (tokens, index, options, _env, renderer) => {
    const token = tokens[index]
    if (token) settleLink(token, place)
    return renderer.renderToken(tokens, index, options)
  }
  rules.image = (tokens, index) => {
    const token = tokens[index]
    return token ? writePicture(token, place, markdown.utils.escapeHtml) : ''
  }
  return (body) => {
    const env = {}
    const tokens = markdown.parse(body, env)
    for (const [index, run] of splitTokens(tokens).entries()) {
      if (anchors) run[0]?.attrSet('id', `p${index + 1}`)
      if (isPicture(run)) makeFigure(run)
    }
    for (const token of tokens) {
      if (token.type.startsWith('heading')) token.tag = lowerHeading(token.tag)
      settleAlignment(token)
    }
    return markdown.renderer.render(tokens, markdown.options, env)
  }
}

function settleLink(token: Token, place: BodyPlace): void {
  const href = String(token.attrGet('href') ?? '')
  if (FOREIGN.test(href)) {
    if (hostOf(href) !== place.host) token.attrSet('rel', REL)
  } else if (href.startsWith('/')) token.attrSet('href', place.base + href.slice(1))
}

function writePicture(token: Token, place: BodyPlace, safe: (text: string) => string): string {
  const source = String(token.attrGet('src') ?? '')
  const alt = token.content
  const caption = String(token.attrGet('title') ?? '')
  const own = ownPicture(source)
  if (own) {
    const image = pictureHtml(own, place.pictureOf?.(own), { base: place.base, alt, sizes: IN_TEXT })
    if (!caption) return image
    return token.meta?.[FIGURE]
      ? `${image}<figcaption class="caption">${safe(caption)}</figcaption>`
      : `${image} <span class="caption">${safe(caption)}</span>`
  }
  if (!/^https?:\/\//i.test(source)) return safe(caption || alt)
  const words = safe(caption || alt || source)
  return `<a class="picture" href="${safe(source)}" rel="${REL}">${words}</a>`
}

const FIGURE = 'figure'

/** A paragraph that is one picture of the site's own. */
function makeFigure([opening, inline, closing]: readonly Token[]): void {
  const image = inline?.children?.[0]
  if (!opening || !image || !closing || !ownPicture(String(image.attrGet('src') ?? ''))) return
  opening.tag = FIGURE
  closing.tag = FIGURE
  image.meta = { [FIGURE]: true }
}

function hostOf(href: string): string {
  return URL.canParse(href, 'https://relative.invalid/') ? new URL(href, 'https://relative.invalid/').host : ''
}

/** Markdown-it aligns the cells of a table by `style`, which the pages' policy forbids: a class does instead. */
function settleAlignment(token: Token): void {
  const side = /^text-align:(\w+)$/.exec(String(token.attrGet('style') ?? ''))?.[1]
  if (!side) return
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style')
  token.attrSet('class', `to-${side}`)
}

/** `h2` → `h3`; nothing is higher than `h3` or lower than `h6`. */
function lowerHeading(tag: string): string {
  return `h${Math.min(6, Math.max(3, Number(tag.slice(1)) + 1))}`
}
