import type { CountryMentions } from '../../model/tags.ts'
import type { Word } from '../words/passage.ts'
import { type Sighting, textOf, wordsOf } from './sighting.ts'

/**
 * Without people whose name is a country's or a town's, as the countries of the story were read: French “Malte” is a given name in
 * German, and an article that opens a sentence looks like one: `Il Ciad`, `O Chade`. Who bears a land's name after another's stays: `Michael Jordan`.
 */
export function dropLands(sightings: readonly Sighting[], countries: readonly CountryMentions[]): readonly Sighting[] {
  const ends = new Map<string, number>()
  for (const { mentions } of countries)
    for (const { paragraph, start, text } of mentions) ends.set(`${paragraph} ${start + text.length}`, start)
  return sightings.filter((sighting) => !isLand(sighting, ends))
}

/** `ends`: where a land's name begins, by the paragraph and the place of its end. */
function isLand(sighting: Sighting, ends: ReadonlyMap<string, number>): boolean {
  const { type, known, role, short, firm, passage } = sighting
  if (type !== 'person' || known || role !== undefined || (short && !firm)) return false
  const [first, second] = wordsOf(sighting)
  const start = ends.get(`${passage.paragraph} ${(first?.start ?? 0) + textOf(sighting).length}`)
  if (start === undefined || !first) return false
  return start <= first.start || (start === second?.start && first.opens && isArticle(first))
}

/** The languages that open a land's name with an article have it in one or two letters; `Il` is a given name as well. */
function isArticle({ text, spelling }: Word): boolean {
  return text.length <= ARTICLE || !spelling.givenName
}

const ARTICLE = 2
