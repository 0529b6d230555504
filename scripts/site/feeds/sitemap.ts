import { xml } from './xml.ts'

/** The most addresses that one sitemap may hold (sitemaps.org). */
const LIMIT = 50_000

/** One file of a sitemap. */
export interface SitemapFile {
  readonly path: string
  readonly text: string
}

/** A page with the moment of its last change, RFC 3339, where that is known. */
export interface Located {
  /** Below the site's root. */
  readonly path: string
  readonly changed?: string
}

/** Every address as a sitemap; more than one file may hold are split, with an index in front. `pages` lie below `root`. */
export function writeSitemaps(pages: readonly Located[], root: string): readonly SitemapFile[] {
  if (pages.length <= LIMIT) return [{ path: 'sitemap.xml', text: urlset(pages, root) }]
  const parts: SitemapFile[] = []
  for (let start = 0; start < pages.length; start += LIMIT) {
    parts.push({ path: `sitemap-${parts.length + 1}.xml`, text: urlset(pages.slice(start, start + LIMIT), root) })
  }
  const locations = parts.map(({ path }) => `<sitemap><loc>${xml(root + path)}</loc></sitemap>`)
  return [{ path: 'sitemap.xml', text: document('sitemapindex', locations) }, ...parts]
}

function urlset(pages: readonly Located[], root: string): string {
  return document(
    'urlset',
    pages.map(({ path, changed }) => {
      const lastmod = changed ? `<lastmod>${changed}</lastmod>` : ''
      return `<url><loc>${xml(root + path)}</loc>${lastmod}</url>`
    }),
  )
}

function document(element: string, lines: readonly string[]): string {
  const opening = `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`
  return `<?xml version="1.0" encoding="utf-8"?>\n${opening}\n${lines.join('\n')}\n</${element}>\n`
}
