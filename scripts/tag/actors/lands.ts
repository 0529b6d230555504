import type { CountryMentions } from '../../model/tags.ts'
import type { Word } from '../words/passage.ts'
import { type Sighting, wordsOf } from './sighting.ts'

/** Where the names of lands stand, by paragraph and place: the end of what begins there, the beginning of what ends there. */
interface Lands {
  readonly endOf: ReadonlyMap<string, number>
  readonly startOf: ReadonlyMap<string, number>
}

/**
 * People without the names of countries and towns, as the countries of the story were read, and bodies that are no more than one. Nobody is left where the land is the whole
 * name: French “Malte” is a given name in German, and an article that opens a sentence looks like one: `Il Ciad`, `O Chade`. Who bears a
 * land's name after another's stays as he is: `Michael Jordan`.
 */
export function dropLands(sightings: readonly Sighting[], countries: readonly CountryMentions[]): readonly Sighting[] {
  const places = countries.flatMap(({ mentions }) => mentions)
  const lands: Lands = {
    endOf: new Map(places.map(({ paragraph, start, text }) => [`${paragraph} ${start}`, start + text.length])),
    startOf: new Map(places.map(({ paragraph, start, text }) => [`${paragraph} ${start + text.length}`, start])),
  }
  return sightings.flatMap((sighting) => {
    const { known, role, type } = sighting
    if (known) return [sighting]
    if (type !== 'person') return role === undefined && isWholeLand(sighting, lands) ? [] : [sighting]
    return role === undefined && isLand(sighting, lands) ? [] : [withoutLand(sighting, lands)]
  })
}

function isLand(sighting: Sighting, { startOf }: Lands): boolean {
  if (sighting.short && !sighting.firm) return false
  const words = wordsOf(sighting)
  const [first, second] = words
  const start = startOf.get(`${sighting.passage.paragraph} ${words.at(-1)?.end}`)
  if (start === undefined || !first) return false
  return start <= first.start || (start === second?.start && first.opens && isArticle(first))
}

/** `США` */
function isWholeLand(sighting: Sighting, { endOf }: Lands): boolean {
  const [first, ...others] = wordsOf(sighting)
  return (
    first !== undefined &&
    others.length === 0 &&
    endOf.get(`${sighting.passage.paragraph} ${first.start}`) === first.end
  )
}

/** The languages that open a land's name with an article have it in one or two letters; `Il` is a given name as well. */
function isArticle({ text, spelling }: Word): boolean {
  return text.length <= ARTICLE || !spelling.givenName
}

const ARTICLE = 2

/** `президент | Италии | Джорджо Наполитано`: in Slavic languages the land of an office stands right before the name. */
function withoutLand(sighting: Sighting, { endOf }: Lands): Sighting {
  const { passage, from, to } = sighting
  const first = passage.words[from]
  const end = endOf.get(`${passage.paragraph} ${first?.start}`)
  if (!first || end === undefined || !/^\p{Script=Cyrillic}+$/u.test(first.text)) return sighting
  let name = from + 1
  while (name < to && (passage.words[name]?.start ?? 0) < end) name++
  return to - name > 1 ? { ...sighting, from: name } : sighting
}
