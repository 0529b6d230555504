import type { Prose } from '../../model/prose.ts'
import type { PlaceName } from '../../model/story.ts'
import type { CountryMentions, CountryTag } from '../../model/tags.ts'
import { readPassages } from '../words/passage.ts'
import { chooseAbout } from './about.ts'
import { gatherEvidence } from './evidence.ts'
import { findTradeWords, type Setting } from './features.ts'
import { loadLexicon } from './lexicon.ts'
import { gatherMentions } from './mentions.ts'
import { withOwnPlaces } from './own.ts'
import { lookUpWords } from './passage.ts'
import { settle } from './settle/index.ts'
import { sight } from './sighting.ts'
import { spotNames } from './spot.ts'

/** The countries of a story: every one named, and those it is about, most central first. */
export interface CountryFindings {
  readonly about: readonly CountryTag[]
  readonly mentions: readonly CountryMentions[]
}

/** Finds the countries that a story names, and weighs which of them it is about. */
export function findCountries(
  prose: Prose,
  passages = readPassages(prose),
  places: readonly PlaceName[] = [],
): CountryFindings {
  const setting = surveyStory(prose, passages, places)
  return { about: chooseAbout(setting), mentions: gatherMentions(setting.evidence.values(), prose.language) }
}

/** Stories in English that name no country are mostly from papers of the United States; those in other languages can be from anywhere. */
const HOME_OF_ENGLISH = 'US'

/** Reads a story once: what speaks for each country, where it was filed, and what kind of story it is. */
export function surveyStory(prose: Prose, read = readPassages(prose), places: readonly PlaceName[] = []): Setting {
  const lexicon = loadLexicon(prose.language)
  const passages = lookUpWords(read, prose, lexicon)
  const named = passages.flatMap((passage) => spotNames(passage, lexicon))
  const sightings = sight(withOwnPlaces(passages, named, places, (spots) => settle(spots, prose.home)))
  const filedFrom = sightings.findLast(({ zone }) => zone === 'dateline')?.code
  const home = prose.home ?? (prose.language.startsWith('en') ? HOME_OF_ENGLISH : undefined)
  return {
    evidence: gatherEvidence(sightings),
    trade: findTradeWords(passages),
    words: passages.reduce((sum, { words }) => sum + words.length, 0),
    isHomeStated: prose.home !== undefined,
    ...(filedFrom && { filedFrom }),
    ...(home && { home }),
  }
}
