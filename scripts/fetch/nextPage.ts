import { tagsOf } from './tags.ts'

/**
 * Where an article goes on that is printed on several pages; undefined on its last. `first` is the address of its first page, `number` that of the next.
 * A page that is merely next, such as the following post of a blog, has an address of its own.
 */
export function nextPageOf(page: string, url: string, first: string, number: number): string | undefined {
  for (const tag of [...tagsOf(page, 'link'), ...tagsOf(page, 'a')]) {
    const address = tag.get('href')
    if (!/\bnext\b/i.test(tag.get('rel') ?? '') || !address || !URL.canParse(address, url)) continue
    const next = new URL(address, url)
    if (isPage(next, new URL(first), number)) return next.href
  }
  return undefined
}

/** Whether an address is the first page's with a number: `/story/2`, `/story-2.html`, `/story?page=2`. */
function isPage(next: URL, first: URL, number: number): boolean {
  if (next.origin !== first.origin || first.pathname === '/') return false
  const stem = first.pathname.replace(/\/$/, '').replace(/\.\w{3,5}$/, '')
  const rest = next.pathname.startsWith(stem) ? next.pathname.slice(stem.length) : undefined
  if (rest !== undefined && new RegExp(`^[/_,-](?:page|seite|p)?-?${number}(?:\\.\\w{3,5})?/?$`).test(rest)) return true
  if (next.pathname !== first.pathname) return false
  return ['page', 'p', 'seite', 'pagina', 'pg'].some((name) => next.searchParams.get(name) === String(number))
}
