import { posix } from 'node:path'
import type { Token } from 'markdown-it'
import { notesOf } from '../catalogue/own/notes.ts'
import { readContentFile } from '../content/frontmatter.ts'
import { readText } from '../content/text.ts'
import { createMarkdown } from '../markdown/markdown.ts'
import { findNearest } from '../model/nearest.ts'
import { decodePercent } from '../model/percent.ts'
import { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import type { Checked, Rule } from './rule.ts'

const markdown = createMarkdown()

/** A link from one page of the site to another must lead somewhere, and a picture of its own must be there. */
export const checkLinks: Rule = async ({ settled, laidOut }) => {
  const { content, own, there } = await settled()
  const written = [...content.stories, ...notesOf(content, own)]
  const linking = written.flatMap(({ file, body }) => findLinks(body).map((link) => ({ file, ...link })))
  if (linking.length === 0) return []
  const paths = await pathsOf(laidOut)
  const starts = new Map<string, number>()
  const problems: Problem[] = []
  for (const { file, line, href, kind } of linking) {
    if (kind !== 'unsaid' && leads(href, kind === 'picture' ? there : paths, kind)) continue
    const start = starts.get(file) ?? (await bodyLine(file))
    starts.set(file, start)
    const place = { file, line: start + line, field: kind === 'unsaid' ? 'picture' : kind }
    const [code, severity] = FAULTS[kind]
    problems.push(new Problem(place, code, ADVICE[kind](href, content.stories), severity))
  }
  return problems
}

type Kind = 'link' | 'picture' | 'unsaid' | 'name'

/** Brackets that stand in the page are a blemish; a link or picture that leads nowhere fails its reader. */
const FAULTS = {
  link: ['dead-link', 'error'],
  picture: ['no-picture', 'error'],
  unsaid: ['no-alt', 'warning'],
  name: ['unknown-name', 'warning'],
} as const

const ADVICE: Readonly<Record<Kind, (href: string, stories: readonly Story[]) => string>> = {
  link: (href, stories) => {
    const base = posix.basename(withoutAnchor(href), '.md')
    const nearest = findNearest(
      base,
      stories.map(({ file }) => posix.basename(file, '.md')),
    )
    const meant = href.includes('.md') && nearest ? `did you mean ${nearest}.md?` : undefined
    return `the link to “${href}” leads nowhere; ${meant ?? 'link to a file, such as ../2019/2019-05-15-slug.md, or a page of the site, such as /countries/iq/'}`
  },
  picture: (href) => `there is no picture “${href}”; put it into content/static`,
  unsaid: (href) =>
    `says of the picture “${decodePercent(href).replace(/^\//, '')}” in no words what it shows, for those who do not see it: ![what it shows](…)`,
  name: (name) =>
    `[[${name}]] would stand in the page with its brackets: no story, page or actor is called so, or several are`,
}

async function pathsOf(laidOut: Checked['laidOut']): Promise<ReadonlySet<string>> {
  const { pages, files } = await laidOut()
  return new Set([...pages.map(({ path }) => path.replace(/(^|\/)index\.html$/, '$1')), ...files])
}

function leads(href: string, paths: ReadonlySet<string>, kind: Kind): boolean {
  if (kind === 'name') return false
  const path = decodePercent(withoutAnchor(href))
  if (path === '') return kind === 'link'
  return path.startsWith('/') && (paths.has(path.slice(1)) || paths.has(`${path.slice(1)}/`))
}

/** The line of a file on which its body starts, from 1. */
async function bodyLine(file: string): Promise<number> {
  return readContentFile(file, await readText(file)).bodyLine
}

function withoutAnchor(href: string): string {
  return href.replace(/[?#].*$/, '')
}

const NAMED = /(?<!\\)(!?)\[\[([^[\]\n]+)\]\]/g

/** The links and pictures of a body that stay inside the site, and names in double brackets, with the line of the body, from 0. */
function findLinks(body: string): readonly { readonly href: string; readonly line: number; readonly kind: Kind }[] {
  const lines = body.split('\n')
  return markdown.parse(body, {}).flatMap((token) => {
    const [start = 0, end = 0] = token.map ?? []
    const line = (words: string) =>
      start +
      Math.max(
        0,
        lines.slice(start, end).findIndex((each) => each.includes(words)),
      )
    if (token.type !== 'inline') return []
    return [
      ...(token.children ?? [])
        .filter(({ type }) => type === 'link_open' || type === 'image')
        .map((child) => ({
          href: addressOf(child),
          kind: kindOf(child),
        }))
        .flatMap((found) => (found.kind === 'unsaid' ? [{ ...found, kind: 'picture' as const }, found] : [found]))
        .filter(({ href }) => href !== '' && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href))
        .map(({ href, kind }) => ({ href, kind, line: line(decodePercent(href).slice(0, 40)) })),
      ...[...token.content.matchAll(NAMED)].map(([whole, embeds, name = '']) => ({
        href: name,
        kind: embeds ? ('picture' as const) : ('name' as const),
        line: line(whole),
      })),
    ]
  })
}

function kindOf(token: Token): 'link' | 'picture' | 'unsaid' {
  if (token.type === 'link_open') return 'link'
  return token.content.trim() === '' ? 'unsaid' : 'picture'
}

function addressOf(token: Token): string {
  return String(token.attrGet(token.type === 'image' ? 'src' : 'href') ?? '')
}
