import { posix } from 'node:path'
import type { Token } from 'markdown-it'
import type { Content } from '../content/index.ts'
import { createMarkdown } from '../markdown/markdown.ts'
import { Problem } from '../model/problem.ts'
import { storyPath } from '../site/address.ts'
import { layOutSite } from '../site/index.ts'
import type { Rule } from './rule.ts'

const markdown = createMarkdown()

/** A link from one page of the site to another must lead somewhere, and say where from the site's root: `/countries/iq/`. */
export const checkLinks: Rule = async ({ content, folder }) => {
  const files = [...content.stories.map(({ file, body, lines }) => ({ file, body, line: lines.body ?? 1 }))]
  const written = [
    ...files,
    ...[...content.actors, ...content.countries].map(({ file, body }) => ({ file, body, line: 1 })),
  ]
  const linking = written.flatMap(({ file, body, line }) =>
    findLinks(body).map((link) => ({ file, ...link, line: line + link.line })),
  )
  if (linking.length === 0) return []
  const { pages } = await layOutSite(folder)
  const paths = new Set(pages.map(({ path }) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`))
  return linking.flatMap(({ file, line, href }) => {
    if (leads(href, paths)) return []
    const message = `the link to “${href}” leads nowhere; ${adviseOn(href, file, content)}`
    return [new Problem({ file, line, field: 'link' }, 'dead-link', message)]
  })
}

function leads(href: string, paths: ReadonlySet<string>): boolean {
  const path = withoutAnchor(href)
  return path === '' || (path.startsWith('/') && (paths.has(path) || paths.has(`${path}/`)))
}

/** A link to a story's file means its page. */
function adviseOn(href: string, file: string, { stories }: Content): string {
  const meant = posix.join(posix.dirname(file), withoutAnchor(href))
  const story = stories.find((candidate) => candidate.file === meant)
  return story
    ? `link to its page, /${storyPath(story)}`
    : 'link to a page of the site, such as /countries/iq/, or take it out'
}

function withoutAnchor(href: string): string {
  return href.replace(/[?#].*$/, '')
}

/** The links of a body that stay inside the site, with the line of the body, from 0. */
function findLinks(body: string): readonly { readonly href: string; readonly line: number }[] {
  return markdown.parse(body, {}).flatMap((token) =>
    (token.children ?? [])
      .filter(({ type }) => type === 'link_open' || type === 'image')
      .map((child) => ({ href: addressOf(child), line: token.map?.[0] ?? 0 }))
      .filter(({ href }) => href !== '' && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)),
  )
}

function addressOf(token: Token): string {
  return String(token.attrGet(token.type === 'image' ? 'src' : 'href') ?? '')
}
