/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The script of the search page: asks the index that was built with the site, and shows what it answers.

import { isOfSigns, joinWords, readQuery } from './unparted.ts'

interface Result {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
}

interface Found {
  readonly results: readonly { readonly id: string; data(): Promise<Result> }[]
  readonly filters: Filters
}

/** How many stories each value of each filter would leave. */
type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>

interface Pagefind {
  options(options: object): Promise<void>
  filters(): Promise<Filters>
  search(query: string | null, options: object): Promise<Found>
}

const SHOWN = 20

const page = document.querySelector<HTMLElement>('[data-search]')
const form = page?.querySelector('form')
const list = page?.querySelector<HTMLOListElement>('.results')
const status = page?.querySelector<HTMLElement>('[role=status]')
if (page && form && list && status) await start(page, form, list, status)

async function start(page: HTMLElement, form: HTMLFormElement, list: HTMLOListElement, status: HTMLElement) {
  const root = new URL('../', import.meta.url)
  const pagefind: Pagefind = await import(new URL('pagefind/pagefind.js', root).href)
  await pagefind.options({ baseUrl: root.pathname })
  const selects = [...form.querySelectorAll('select')]
  const asked = new URLSearchParams(location.search)
  const field = form.elements.namedItem('q') as HTMLInputElement
  field.value = asked.get('q') ?? ''
  fillFilters(selects, await pagefind.filters(), asked)
  page.classList.add('ready')

  let latest = 0
  let shown = SHOWN
  const search = async () => {
    const turn = ++latest
    const query = field.value.trim()
    const filters = Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]))
    remember(query, filters)
    if (!query && Object.keys(filters).length === 0) return show(list, status, [], '')
    // A sign counts as a word.
    await pagefind.options({ excerptLength: isOfSigns(query) ? 80 : 30 })
    const found = query
      ? await findAll(pagefind, readQuery(query), filters)
      : (await pagefind.search(null, { filters, sort: { day: 'desc' } })).results
    const results = await Promise.all(found.slice(0, shown).map((result) => result.data()))
    if (turn !== latest) return
    show(list, status, results, (page.dataset.found ?? '#').replace('#', String(found.length)))
    if (found.length > shown)
      list.append(
        moreButton(page.dataset.more ?? '', async () => {
          shown += SHOWN
          await search()
        }),
      )
  }

  let typing: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('input', () => {
    clearTimeout(typing)
    shown = SHOWN
    typing = setTimeout(search, 200)
  })
  for (const select of selects) select.addEventListener('change', search)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void search()
  })
  page.addEventListener('keydown', (event) => walk(event, field, list))
  await search()
}

/** The stories that answer each of several questions, in the order of the last, which is the most exact. */
async function findAll(pagefind: Pagefind, asked: readonly string[], filters: object): Promise<Found['results']> {
  let found: Found['results'] | undefined
  for (const query of asked) {
    const { results } = await pagefind.search(query, { filters })
    const before = found && new Set(found.map(({ id }) => id))
    found = before ? results.filter(({ id }) => before.has(id)) : results
  }
  return found ?? []
}

function fillFilters(selects: readonly HTMLSelectElement[], filters: Filters, asked: URLSearchParams) {
  for (const select of selects) {
    const counts = Object.entries(filters[select.name] ?? {})
    const byCount =
      select.name === 'year'
        ? counts.sort((a, b) => b[0].localeCompare(a[0]))
        : counts.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    for (const [value, count] of byCount) select.append(new Option(`${value} (${count})`, value))
    // One language alone is nothing to choose from.
    if (select.name === 'language') select.closest('label')?.toggleAttribute('hidden', byCount.length < 2)
    select.value = asked.get(select.name) ?? ''
  }
}

/** The address says what was asked, so that a search can be sent to somebody. */
function remember(query: string, filters: Readonly<Record<string, string>>) {
  const asked = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString()
  history.replaceState(null, '', asked ? `?${asked}` : location.pathname)
}

function show(list: HTMLOListElement, status: HTMLElement, results: readonly Result[], said: string) {
  status.textContent = said
  list.replaceChildren(...results.map(item))
}

function item({ url, meta, excerpt }: Result): HTMLLIElement {
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta.title ?? url
  const heading = document.createElement('h2')
  heading.append(link)
  const where = document.createElement('p')
  where.className = 'note'
  where.textContent = [meta.day && written(meta.day), meta.publisher].filter(Boolean).join(' · ')
  const words = document.createElement('p')
  words.append(...marked(excerpt))
  const entry = document.createElement('li')
  entry.append(heading, where, words)
  return entry
}

/** `2019-05-15` → `15 May 2019`, in the page's language and as its other pages write it. */
function written(day: string): string {
  const { lang } = document.documentElement
  const date = new Date(day)
  if (Number.isNaN(date.getTime())) return day
  return date.toLocaleDateString(lang === 'en' ? 'en-001' : lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** The excerpt's text with its marks; whatever else might be in it stays out. */
function marked(excerpt: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(joinWords(excerpt), 'text/html')
  return [...body.childNodes].map((node) => {
    const text = document.createTextNode(node.textContent ?? '')
    if (node.nodeName !== 'MARK') return text
    const mark = document.createElement('mark')
    mark.append(text)
    return mark
  })
}

function moreButton(words: string, act: () => void): HTMLLIElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words
  button.addEventListener('click', act)
  const entry = document.createElement('li')
  entry.append(button)
  return entry
}

/** Arrow keys walk from the field through the results and back; Escape leads to the field. */
function walk(event: KeyboardEvent, field: HTMLInputElement, list: HTMLOListElement) {
  const stops = [field, ...list.querySelectorAll<HTMLAnchorElement>('h2 a')]
  const at = stops.indexOf(document.activeElement as HTMLInputElement)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (event.key === 'Escape') field.focus()
  else if (step && at >= 0) {
    event.preventDefault()
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus()
  }
}
