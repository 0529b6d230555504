import type { LeadImage } from '../../../../model/article.ts'
import type { Clue, Place, Reading } from '../clue.ts'
import kinds from '../data/things.json' with { type: 'json' }
import { readMoment } from '../moment.ts'
import { plainText } from '../plain.ts'
import { findArticle, isBeside, kindOf } from './article.ts'
import { parseLinkedData } from './parse.ts'
import { listOf, type Placed, type Thing, textOf, thingsIn, typesOf } from './things.ts'

/** What a page's JSON-LD says of its article; what it says of other things only as days that may be the article's. */
export const readLinkedData: Place = (reading) => {
  const things = thingsIn(reading.page.linkedData.map(parseLinkedData))
  const article = findArticle(things, reading.titles, addressesOf(reading))
  const days = things.flatMap((placed) => daysOf(placed, placed === article, reading))
  if (!article) return { days }
  const { thing } = article
  const byId = new Map(things.flatMap((placed) => idsOf(placed)))
  const resolve = (value: unknown) => resolveThing(value, byId)
  const updated = readMoment(textOf(thing.dateModified) ?? '', reading.manner)
  return {
    titles: [...clue(thing, 'headline'), ...(kindOf(article) === 'article' ? [] : clue(thing, 'name'))],
    days,
    updates: updated ? [found(updated, 'dateModified')] : [],
    bylines: (['author', 'creator', 'contributor'] as const).flatMap((property) =>
      bylinesOf(listOf(thing[property]).map(resolve), property),
    ),
    decks: [...clue(thing, 'alternativeHeadline'), ...clue(thing, 'description')],
    publishers: ['publisher', 'sourceOrganization', 'isPartOf'].flatMap((property) => {
      const name = textOf(withName(resolve(listOf(thing[property])[0])))
      return name && !/^https?:|^#|^\//.test(name) ? [found(plainText(name), `${property}`)] : []
    }),
    urls: [...clue(thing, 'url'), ...clue(thing, 'mainEntityOfPage')],
    languages: clue(thing, 'inLanguage'),
    sections: clue(thing, 'articleSection'),
    images: imagesOf(listOf(thing.image ?? thing.thumbnailUrl).map(resolve)),
  }
}

function addressesOf({ page, url }: Reading): readonly string[] {
  const canonical = page.links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href)
  const graph = page.metas.filter(({ key }) => key === 'og:url').map(({ content }) => content)
  return [...canonical, ...graph, ...(url ? [url] : [])]
}

function found<T>(value: T, property: string, traits: readonly string[] = [`json-ld ${property}`]): Clue<T> {
  return { value, trust: 'json-ld', from: `JSON-LD ${property}`, traits }
}

function clue(thing: Thing, property: string): readonly Clue<string>[] {
  const text = plainText(textOf(thing[property]) ?? '')
  return text ? [found(text, property)] : []
}

const DAYS = ['datePublished', 'dateModified', 'dateCreated', 'uploadDate', 'datePosted'] as const
const VIDEOS = new Set(kinds.videos)

function daysOf(placed: Placed, isArticle: boolean, { manner }: Reading): readonly Clue<string>[] {
  const { thing, types } = placed
  const kind = kindOf(placed)
  return DAYS.flatMap((property) => {
    const moment = readMoment(textOf(thing[property]) ?? '', manner)
    if (!moment) return []
    const whose = isArticle
      ? 'own'
      : types.some((type) => VIDEOS.has(type))
        ? 'video'
        : isBeside(placed)
          ? `${kind} beside`
          : kind
    return [found(moment, property, [`json-ld ${whose} ${property}`])]
  })
}

/** What things that have an `@id` are, for those that are only pointed to. */
function idsOf({ thing }: Placed): readonly (readonly [string, Thing])[] {
  const id = thing['@id']
  return typeof id === 'string' && Object.keys(thing).length > 1 ? [[id, thing]] : []
}

function resolveThing(value: unknown, byId: ReadonlyMap<string, Thing>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const thing = value as Thing
  return (thing.name === undefined && typeof thing['@id'] === 'string' && byId.get(thing['@id'])) || thing
}

/** The thing, if it is called something; an address is no name. */
function withName(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return { name: (value as Thing).name ?? (value as Thing).legalName }
}

const GROUPS = new Set(kinds.groups)
const PEOPLE = new Set(kinds.people)

function bylinesOf(authors: readonly unknown[], property: string): readonly Clue<readonly string[]>[] {
  const names = authors.flatMap((author) => {
    const name = plainText(textOf(withName(author)) ?? '')
    const types = typeof author === 'object' && author !== null ? typesOf(author as Thing) : []
    const kind = types.some((type) => PEOPLE.has(type))
      ? 'person'
      : types.some((type) => GROUPS.has(type))
        ? 'group'
        : 'name'
    return name ? [{ name, kind }] : []
  })
  if (names.length === 0) return []
  const kindOfNames = names.some(({ kind }) => kind === 'person') ? 'person' : (names[0]?.kind ?? 'name')
  const kept = kindOfNames === 'person' ? names.filter(({ kind }) => kind !== 'group') : names
  return [
    found(
      kept.map(({ name }) => name),
      property,
      [`json-ld ${property} ${kindOfNames}`],
    ),
  ]
}

function imagesOf(images: readonly unknown[]): readonly Clue<LeadImage>[] {
  return images.flatMap((image) => {
    const thing = typeof image === 'object' && image !== null ? (image as Thing) : { url: image }
    const url = [thing.url, thing.contentUrl, thing['@id']].find((one) => typeof one === 'string' && one.trim())
    if (typeof url !== 'string') return []
    const caption = plainText(textOf(thing.caption) ?? textOf(thing.description) ?? '')
    const credit = plainText(textOf(thing.creditText) ?? textOf(thing.creator) ?? textOf(thing.copyrightHolder) ?? '')
    return [found({ url: plainText(url), ...(caption && { caption }), ...(credit && { credit }) }, 'image')]
  })
}
