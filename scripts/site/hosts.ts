import type { Site } from '../model/story.ts'
import type { Page } from './page.ts'
import { SEARCH_POLICY, withScripts } from './policy.ts'

/**
 * What hosts of static sites read beside the pages, by path: `.nojekyll` (GitHub Pages leaves out nothing), `_redirects` (Netlify and
 * Cloudflare Pages answer 301 where other hosts serve a page that leads on; the same for nginx and Caddy) and `_headers` (the same two). One that the editor has among `pictures` is left to them.
 */
export function hostFiles(
  site: Site,
  pages: readonly Page[],
  pictures: ReadonlySet<string>,
  hasEditor: boolean,
): ReadonlyMap<string, string> {
  const { pathname: base } = new URL(site.url)
  const moved = pages.some(({ to }) => to !== undefined)
  const files = {
    '.nojekyll': '',
    _redirects: writeRedirects(base, pages),
    _headers: writeHeaders(base, site, hasEditor),
    ...(moved && {
      '_redirects.nginx': writeRedirects(base, pages, (from, to) => `${from} ${to};`),
      '_redirects.caddy': writeRedirects(base, pages, (from, to) => `redir ${from} ${to} 301`),
    }),
  }
  return new Map(Object.entries(files).filter(([path]) => !pictures.has(path)))
}

/** One line a moved address. Addresses are of letters, digits and marks that mean nothing to hosts. */
export function writeRedirects(
  base: string,
  pages: readonly Page[],
  write = (from: string, to: string) => `${from} ${to} 301`,
): string {
  return pages
    .flatMap(({ path, to }) =>
      to === undefined ? [] : [`${write(base + path.replace(/index\.html$/, ''), base + to)}\n`],
    )
    .join('')
}

const FOR_EVER = 'public, max-age=31536000, immutable'
/** What is named for its content: it never changes. Pages keep what both hosts give them, which is to ask each time whether they have changed. */
const NAMED_FOR_CONTENT = ['assets/*', 'pagefind/fragment/*', 'pagefind/index/*']

/**
 * Every header that holds for a path is sent, so no two rules here state the same one. The policy is the search page's, the widest;
 * each page states its own, stricter one, and a browser heeds both. `frame-ancestors` works in a header alone; where there is a web editor, whose page has a
 * policy of other kind, it is all that the header says.
 */
export function writeHeaders(base: string, { hsts, look }: Pick<Site, 'hsts' | 'look'>, hasEditor = false): string {
  const policy = hasEditor ? '' : `${withScripts(SEARCH_POLICY, look.scripts)}; `
  const everywhere = [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    `Content-Security-Policy: ${policy}frame-ancestors 'none'`,
    ...(hsts ? ['Strict-Transport-Security: max-age=31536000'] : []),
  ]
  const rule = (path: string, lines: readonly string[]) =>
    `${base}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`
  return [
    '# Strict-Transport-Security comes by “hsts: true” in site.yaml alone: it binds every site of the host for a year.\n',
    rule('*', everywhere),
    ...NAMED_FOR_CONTENT.map((path) => rule(path, [`Cache-Control: ${FOR_EVER}`])),
  ].join('\n')
}
