import type { Place } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import type { ActorFile, Story } from '../model/story.ts'

// The address of everything the site shows, below the site's root and without a leading slash. An address never changes
// when other content is added: this file and `model/storyPath` alone make them.

export { storyPath } from '../model/storyPath.ts'

/** `2019/05/` */
export function monthPath(month: string): string {
  return `${month.slice(0, 4)}/${month.slice(5, 7)}/`
}

/** `2019/` */
export function yearPath(year: string): string {
  return `${year}/`
}

/** `2019/w20/` of `2019-W20` */
export function weekPath(week: string): string {
  return `${week.slice(0, 4)}/w${week.slice(6)}/`
}

/** `countries/ir/`: by code, as names of countries change. */
export function countryPath(code: string): string {
  return `countries/${code.toLowerCase()}/`
}

/** `actors/donald-trump/` */
export function actorPath(slug: string): string {
  return `actors/${slug}/`
}

/** `storylines/tankers-attacked-in-the-gulf/`: from the headline of its first story, and stays. */
export function storylinePath(slug: string): string {
  return `storylines/${slug}/`
}

/** `2019/storylines/`: those that moved last in that year, or have no day. */
export function storylinesPath(year: string): string {
  return year ? `${yearPath(year)}storylines/` : 'undated/storylines/'
}

/** The actors that one story alone names. */
export const NAMED_ONCE = 'actors/named-once/'

/** `topics/shipping/` */
export function topicPath(slug: string): string {
  return `topics/${slug}/`
}

/** `sources/agence-france-presse/` */
export function sourcePath(slug: string): string {
  return `sources/${slug}/`
}

/** `timeline/2019-05/` */
export function eventsPath(month: string): string {
  return `timeline/${month}/`
}

/** Where a day's stories stand in the page of its month: `2019/05/#d15`. */
export function dayAnchor(day: string): string {
  return `${monthPath(day)}#d${day.slice(8, 10)}`
}

/** Pixels of a card. */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

/** Where the card of a page lies: `2019/05/15/oil/` → `cards/2019/05/15/oil.png`. */
export function cardPath(page: string): string {
  return `cards/${page.replace(/\/$/, '')}.png`
}

/** A file that leads from where a story or an actor was to where it is, and the line that asks for it. */
export interface OldAddress {
  readonly path: string
  readonly from: Place
}

/** The old addresses that a story or an actor's file states: `/old/address` → `old/address/index.html`; `/old.html` stays a file. */
export function oldAddresses(file: Story | ActorFile): readonly OldAddress[] {
  if ('redirects' in file)
    return file.redirects.map((old) => ({
      path: `${actorPath(slugify(old))}index.html`,
      from: { file: file.file, field: 'redirects' },
    }))
  const from = placeOf(file, 'aliases')
  return file.aliases.map((alias) => {
    const path = alias.replace(/^\//, '').replace(/\/$/, '')
    return { path: /\.html?$/i.test(path) ? path : `${path}/index.html`, from }
  })
}

/** Where a story's file states a field; the file alone where it does not. */
export function placeOf({ file, lines }: Story, field: string): Place {
  const line = lines[field]
  return { file, field, ...(line !== undefined && { line }) }
}

/** The pages that every site has, whatever its content. */
export const FIXED_PATHS = [
  '',
  'countries/',
  'actors/',
  'timeline/',
  'archive/',
  'sources/',
  'search/',
  'data/',
  'corrections/',
] as const

const SEGMENT = /^[a-z0-9][a-z0-9._-]*$/i

/** Whether a path stays inside the site and means the same on every file system. */
export function isSafePath(path: string): boolean {
  return path
    .replace(/\/$/, '')
    .split('/')
    .every((segment) => SEGMENT.test(segment) && segment !== '__proto__')
}
