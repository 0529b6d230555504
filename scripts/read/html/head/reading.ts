import type { Document } from 'domhandler'
import type { Source } from '../../../model/source.ts'
import type { Reading } from './clue.ts'
import keys from './data/meta.json' with { type: 'json' }
import { mannerOf } from './manner.ts'
import { type Page, scanPage } from './page.ts'
import { plainText } from './plain.ts'
import { findHeadline } from './visible/headline.ts'

const TITLES = new Set(['og:title', 'twitter:title'])
const LANGUAGES = new Set(keys.language)

/** Prepares a page for the reading of its head. */
export function openPage(document: Document, source: Source, today: string): Reading {
  const page = scanPage(document)
  const titles = titlesOf(page, source.stated.title)
  const url = source.url ?? source.stated.url
  const language = page.lang ?? page.metas.find(({ key }) => LANGUAGES.has(key))?.content
  return { page, url, today, manner: mannerOf(language, url), titles, headlineAt: findHeadline(page, titles) }
}

function titlesOf({ metas, windowTitle }: Page, stated: string | undefined): readonly string[] {
  const graph = metas.filter(({ key }) => TITLES.has(key)).map(({ content }) => content)
  return [...new Set([stated ?? '', ...graph, windowTitle].map(plainText))].filter(Boolean)
}
