import type { Prose } from '../../model/prose.ts'
import type { CountryMentions, CountryTag, Mention } from '../../model/tags.ts'
import { countryOf } from './atlas.ts'
import { writtenAs } from './beside.ts'
import { settle } from './settle/index.ts'
import { readPassages, type Spot, spotNames } from './spot.ts'

/** The countries of a story: every one named, and those it is about, most central first. */
export interface CountryFindings {
  readonly about: readonly CountryTag[]
  readonly mentions: readonly CountryMentions[]
}

/** Finds the countries that a story names, and weighs which of them it is about. */
export function findCountries(prose: Prose): CountryFindings {
  const spots = settle(readPassages(prose).flatMap(spotNames), prose.home)
  return { about: [], mentions: gatherMentions(spots) }
}

function gatherMentions(spots: readonly Spot[]): readonly CountryMentions[] {
  const byCode = new Map<string, Mention[]>()
  for (const spot of spots) {
    const [meaning] = spot.meanings
    if (!meaning || meaning.tie === 'sign' || meaning.tie === 'institution') continue
    const mentions = byCode.get(meaning.code) ?? []
    mentions.push(mentionOf(spot))
    byCode.set(meaning.code, mentions)
  }
  return [...byCode]
    .map(([code, mentions]) => ({ code, name: countryOf(code)?.name ?? code, count: mentions.length, mentions }))
    .sort((a, b) => b.count - a.count)
}

function mentionOf(spot: Spot): Mention {
  return {
    text: writtenAs(spot),
    paragraph: spot.passage.paragraph,
    start: spot.passage.words[spot.first]?.start ?? 0,
  }
}
