import type { Document } from 'domhandler'
import type { Head } from '../../../model/article.ts'
import type { Source } from '../../../model/source.ts'
import { headFromStated } from '../../stated.ts'
import { Links } from '../links.ts'
import { chooseAuthors } from './authors/index.ts'
import { chooseDay, chooseUpdate } from './date/index.ts'
import { chooseDeck } from './deck.ts'
import { chooseLanguage } from './language.ts'
import { chooseAddress } from './permanent-address.ts'
import { chooseImage } from './picture.ts'
import { gatherClues } from './places.ts'
import { choosePublisher } from './publisher.ts'
import { openPage } from './reading.ts'
import { chooseSection } from './section.ts'
import { chooseAgency, readDatelines } from './text.ts'
import { chooseTitle } from './title/index.ts'
import { siteNames } from './title/site-names.ts'

/**
 * What a page says of its article: title, deck, days, authors, publisher, agency, address, language, section, lead picture.
 * All places of the page are asked (`places.ts`), then each thing is chosen; what the user states wins.
 * `today` (`2026-11-22`) is the last day it can be from.
 */
export function readHead(document: Document, source: Source, today = toDay(new Date())): Head {
  const reading = openPage(document, source, today)
  const clues = gatherClues(reading)
  const sites = siteNames(reading, clues.publishers)
  const url = chooseAddress(clues.urls, reading)
  const title = chooseTitle(clues.titles, reading, sites)
  const date = chooseDay(clues.days, today)
  const { dateline, agency } = readDatelines(reading)
  return {
    ...dropMissing({
      title,
      deck: chooseDeck(clues.decks, reading, title?.value),
      date,
      updated: chooseUpdate(clues.updates, date, today),
      dateline,
      authors: chooseAuthors(clues.bylines, reading, sites),
      source: choosePublisher(clues.publishers, reading.page.windowTitle, title?.value),
      agency: chooseAgency(clues.bylines, reading) ?? agency,
      url,
      language: chooseLanguage(clues.languages, reading),
      section: chooseSection(clues.sections),
      image: chooseImage(clues.images, reading, new Links(reading.url ?? url?.value)),
    }),
    ...headFromStated(source.stated),
  }
}

function dropMissing(head: { readonly [Field in keyof Head]: Head[Field] | undefined }): Head {
  return Object.fromEntries(Object.entries(head).filter(([, found]) => found !== undefined))
}

/** The day on this machine's calendar. */
function toDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
