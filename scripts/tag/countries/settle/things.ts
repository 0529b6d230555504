import { gapBehind, isInDateline, wordAfter, wordBefore, writtenAs } from '../beside.ts'
import { locative, nouns, streets } from '../cues.ts'
import type { Spot } from '../spot.ts'

/** Takes out names of places that are only a part of what a thing is called. */
export function settleThings(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter((spot) => !isMoney(spot) && !isAcronym(spot) && !isStreet(spot) && !isNoun(spot))
}

/** `US$2 million`, `A$40`: a currency's mark names no country. */
function isMoney(spot: Spot): boolean {
  return /^[$£€¥]/.test(gapBehind(spot))
}

/** `SWAT team`, `UGA`: in a text of ordinary capitals, letters all in capitals are an acronym, not the town that is spelt so. */
function isAcronym(spot: Spot): boolean {
  const { passage, first, last, meanings } = spot
  if (passage.shouted || last !== first + 1 || !passage.words[first]?.shouted) return false
  if (!meanings.every(({ tie }) => tie === 'town' || tie === 'place' || tie === 'capital')) return false
  return !isInDateline(spot) && !DASH.test(gapBehind(spot))
}

/** What follows a dateline that does not open the story: `WINDSOR - The town …`. */
const DASH = /^\s*[-–—]+\s/u

/** `Memphis St.`, `2517 Dublin Road`, `Washington Avenue`: a street named after a place is not that place. */
function isStreet(spot: Spot): boolean {
  const { passage, first, last, meanings } = spot
  if (meanings.every(({ tie }) => tie === 'demonym' || tie === 'government' || tie === 'sign')) return false
  if (/^\d+$/u.test(passage.words[first - 1]?.key ?? '') && passage.words[last]?.capital) return true
  const after = wordAfter(spot)
  if (!after?.capital || !streets.has(after.key)) return false
  return /^\s$/u.test(gapBehind(spot))
}

/** `High School Reunion`, `Spider-Man`: such a word is a place only where a word such as `in` says so. */
function isNoun(spot: Spot): boolean {
  if (!nouns.has(spot.key) || ACCENTED.test(writtenAs(spot))) return false
  return !isInDateline(spot) && !locative.has(wordBefore(spot)?.key ?? '')
}

/** `Réunion` is the island. */
const ACCENTED = /[^\x20-\x7e]/
