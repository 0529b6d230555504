import { canonicalTag } from '../../../model/languageTag.ts'
import { remember } from '../../../model/remember.ts'
import type { Manner, Order } from './days/forms.ts'

/** Top-level domains that aren't ISO 3166 codes, and codes that are used as words. */
const REGION_OF_DOMAIN: Readonly<Record<string, string>> = {
  uk: 'GB',
  eu: '',
  tv: '',
  io: '',
  co: '',
  me: '',
  ai: '',
  fm: '',
  cc: '',
  ws: '',
}

/** How a page writes its days: in its language, with the country of its address before the one of its language, which is often a default. */
export function mannerOf(language: string | undefined, url: string | undefined): Manner {
  const locale = localeOf(language) ?? new Intl.Locale('en')
  const region = regionOf(url) ?? locale.region
  return { language: locale.language, order: orderOf(region ? `${locale.language}-${region}` : locale.language) }
}

const LONGEST_LINE = 120
const NUMERIC = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)\d\d(?!\d)/g

/** The same manner with the order that the page's own days show, as `25/12/2023` does, where none shows the other. */
export function withOrderOf(lines: readonly { readonly text: string }[], manner: Manner): Manner {
  let [dayFirst, monthFirst] = [false, false]
  for (const { text } of lines)
    if (text.length <= LONGEST_LINE)
      for (const [, a, , b] of text.matchAll(NUMERIC)) {
        dayFirst ||= Number(a) > 12 && Number(a) <= 31 && Number(b) <= 12
        monthFirst ||= Number(b) > 12 && Number(b) <= 31 && Number(a) <= 12
      }
  return dayFirst === monthFirst ? manner : { ...manner, order: dayFirst ? 'day first' : 'month first' }
}

/** A language tag of any spelling (`en_US`, `EN`, `de-de`); undefined when it is none. */
export function localeOf(tag: string | undefined): Intl.Locale | undefined {
  const [name] = tag?.trim().split(/[\s,;]/, 1) ?? []
  return name && name.length <= LONGEST_TAG ? parseLocale(name) : undefined
}

const LONGEST_TAG = 100
const REMEMBERED = 1000

const parseLocale = remember((name): Intl.Locale | undefined => {
  const tag = canonicalTag(name.replaceAll('_', '-'))
  return tag ? new Intl.Locale(tag) : undefined
}, REMEMBERED)

function regionOf(url: string | undefined): string | undefined {
  const host = url?.match(/^https?:\/\/([^/?#:]+)/i)?.[1] ?? ''
  const domain = host.match(/\.([a-z]{2})$/i)?.[1]?.toLowerCase()
  return domain ? (REGION_OF_DOMAIN[domain] ?? domain.toUpperCase()) || undefined : undefined
}

const orders = new Map<string, Order>()

/** As CLDR has it for the locale; day first for a language that it lacks. */
function orderOf(locale: string): Order {
  const known = orders.get(locale)
  if (known) return known
  const parts = new Intl.DateTimeFormat([locale, 'en-001'], { dateStyle: 'short', calendar: 'gregory' })
    .formatToParts(0)
    .map(({ type }) => type)
  const order = parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('year') > 0 ? 'month first' : 'day first'
  orders.set(locale, order)
  return order
}
