import { xml } from './xml.ts'

/** The most addresses that one sitemap may hold (sitemaps.org). */
const LIMIT = 50_000

/** One file of a sitemap. */
export interface SitemapFile {
  readonly path: string
  readonly text: string
}

/** Every address as a sitemap; more than one file may hold are split, with an index in front. `paths` lie below `root`. */
export function writeSitemaps(paths: readonly string[], root: string): readonly SitemapFile[] {
  if (paths.length <= LIMIT) return [{ path: 'sitemap.xml', text: urlset(paths, root) }]
  const parts: SitemapFile[] = []
  for (let start = 0; start < paths.length; start += LIMIT) {
    parts.push({ path: `sitemap-${parts.length + 1}.xml`, text: urlset(paths.slice(start, start + LIMIT), root) })
  }
  const locations = parts.map(({ path }) => `<sitemap><loc>${xml(root + path)}</loc></sitemap>`)
  return [{ path: 'sitemap.xml', text: document('sitemapindex', locations) }, ...parts]
}

function urlset(paths: readonly string[], root: string): string {
  return document(
    'urlset',
    paths.map((path) => `<url><loc>${xml(root + path)}</loc></url>`),
  )
}

function document(element: string, lines: readonly string[]): string {
  const opening = `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`
  return `<?xml version="1.0" encoding="utf-8"?>\n${opening}\n${lines.join('\n')}\n</${element}>\n`
}
