import type { Document } from 'domhandler'
import type { Source } from '../../../model/source.ts'
import type { Reading } from './clue.ts'
import keys from './data/meta.json' with { type: 'json' }
import { mannerOf, withOrderOf } from './manner.ts'
import { type Page, scanPage } from './page.ts'
import { plainText } from './plain.ts'
import { squeeze } from './title/site-names.ts'
import { findHeadline } from './visible/headline.ts'

const TITLES = new Set(['og:title', 'twitter:title'])
const LANGUAGES = new Set(keys.language)

/** Prepares a page for the reading of its head. */
export function openPage(document: Document, source: Source, today: string): Reading {
  const page = scanPage(document)
  const site = siteNameOf(page)
  const titles = titlesOf(page, source.stated.title, site ?? '')
  const url = source.url ?? source.stated.url
  const language = page.lang ?? page.metas.find(({ key }) => LANGUAGES.has(key))?.content
  const manner = withOrderOf(page.lines, mannerOf(language, url))
  return { page, url, today, manner, site, titles, headlineAt: findHeadline(page, titles, site) }
}

function siteNameOf({ metas }: Page): string | undefined {
  const name = metas.find(({ key }) => key === 'og:site_name')?.content
  return name === undefined ? undefined : squeeze(plainText(name))
}

/** The titles that a page gives its article; the site's name alone is none. */
function titlesOf({ metas, windowTitle }: Page, stated: string | undefined, site: string): readonly string[] {
  const graph = metas.filter(({ key }) => TITLES.has(key)).map(({ content }) => content)
  return [...new Set([stated ?? '', ...graph, windowTitle].map(plainText))].filter(
    (title) => title && squeeze(title) !== site,
  )
}
