import { actorPath, countryPath, storylinePath } from '../../catalogue/address.ts'
import type { Catalogue } from '../../catalogue/index.ts'

/** What a page looks like where its link is shared. */
export interface Card {
  /** Of the page, below the site's root. */
  readonly page: string
  /** A line over the title: the day, the kind. */
  readonly kicker: string
  readonly title: string
  /** A line under it: the publisher, how many stories. */
  readonly foot: string
  /** The countries to light on its map, ISO 3166-1 alpha-2. */
  readonly lit: readonly string[]
}

/** The words of the site that cards need. */
export interface CardWords {
  day(day: string): string
  stories(count: number): string
  readonly country: string
  readonly storyline: string
  typeOf(type: Catalogue['actors'][number]['type']): string
}

/** A card for every story, country, actor and storyline. */
export function cardsOf({ entries, countries, actors, woven }: Catalogue, words: CardWords): readonly Card[] {
  return [
    ...entries.map(({ story, path, day, countries }) => ({
      page: path,
      kicker: [story.dateline, day && words.day(day)].filter(Boolean).join(' · '),
      title: story.title,
      foot: story.source.name ?? '',
      lit: countries.map(({ code }) => code),
    })),
    ...countries.map(({ code, name, entries }) => ({
      page: countryPath(code),
      kicker: words.country,
      title: name,
      foot: words.stories(entries.length),
      lit: [code],
    })),
    ...actors.map(({ slug, name, type, country, entries }) => ({
      page: actorPath(slug),
      kicker: words.typeOf(type),
      title: name,
      foot: words.stories(entries.length),
      lit: country ? [country] : [],
    })),
    ...woven.storylines.map(({ slug, title, countries, entries }) => ({
      page: storylinePath(slug),
      kicker: words.storyline,
      title,
      foot: words.stories(entries.length),
      lit: countries.map(({ code }) => code),
    })),
  ]
}
