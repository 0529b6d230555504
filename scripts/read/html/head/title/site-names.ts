import { remember } from '../../../../model/remember.ts'
import type { Clue, Reading } from '../clue.ts'
import { plainText } from '../plain.ts'

const NAMES = new Set([
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:android:app_name',
  'al:ios:app_name',
  'twitter:app:name:iphone',
  'publisher',
  'dc.publisher',
])

/** What the page's site may be called, squeezed: `theguardian`. */
export function siteNames({ page, url }: Reading, publishers: readonly Clue<string>[]): readonly string[] {
  const stated = page.metas.filter(({ key }) => NAMES.has(key)).map(({ content }) => plainText(content))
  const canonical = page.links.find(({ rel }) => rel === 'canonical')?.href
  const names = [...publishers.map(({ value }) => value), ...stated, ...hostNames(url), ...hostNames(canonical)]
  return [...new Set(names.map(squeeze))].filter((name) => name.length > 1)
}

/** Whether a text is what the site is called, or an address of it: `The Guardian`, `guardian.com`, `Guardian News`. */
export function isSiteName(text: string, names: readonly string[]): boolean {
  const own = squeeze(text)
  if (own.length < 2) return true
  return names.some(
    (name) =>
      name === own ||
      (own.length > 3 && name.startsWith(own)) ||
      (name.length > 3 && own.startsWith(name)) ||
      (name.length > 5 && own.includes(name)),
  )
}

/** The same names and titles are asked for again and again. */
const REMEMBERED = 2000
const LONGEST_REMEMBERED = 200

/** Letters and figures alone, without accents, article and domain. */
export const squeeze = remember(squeezeAnew, REMEMBERED, LONGEST_REMEMBERED)

function squeezeAnew(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|der|die|das|el|la|le|il)\s/, '')
    .replace(/\.(?:com|org|net|[a-z]{2})\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** `news.example.co.uk` gives `example` and `newsexample`. */
function hostNames(url: string | undefined): readonly string[] {
  const host = url?.match(/^https?:\/\/(?:www\d?\.)?([^/?#:]+)/i)?.[1]
  const labels = host?.split('.').slice(0, -1) ?? []
  const own = labels.filter((label) => label.length > 3 || labels.length === 1)
  return [own.at(-1) ?? '', own.join('')].filter(Boolean)
}
