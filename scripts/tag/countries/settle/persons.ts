import { isOnlyGivenName } from '../../words/spelling.ts'
import { gapBefore, opensSentence, touchesAfter, touchesBefore, wordAfter, wordBefore } from '../beside.ts'
import {
  familyNames,
  givenNames,
  institutions,
  locative,
  organisations,
  personal,
  sentenceWords,
  titles,
} from '../cues.ts'
import { gapAfter, type Passage } from '../passage.ts'
import type { Spot } from '../spot.ts'

/** `Michael Jordan`, `Chad Smith`, `Mr. London`, and then `Jordan` alone in the same story: a person's name, not a place. */
export function settlePersons(spots: readonly Spot[]): readonly Spot[] {
  if (!spots.some(mayBePerson)) return spots
  const names = new Set<string>()
  for (const [index, spot] of spots.entries()) {
    if (spot.passage !== spots[index - 1]?.passage) addSurnames(spot.passage, names)
    if (personal.has(spot.key) && familyNames.has(wordAfter(spot)?.key ?? '') && isGivenNameOf(spot, spots[index + 1]))
      names.add(spot.key)
  }
  return spots.filter((spot, index) => !mayBePerson(spot) || !isPerson(spot, names, spots[index + 1]))
}

/** Adds what stands after given names, in folded letters. */
function addSurnames(passage: Passage, surnames: Set<string>): void {
  const { words } = passage
  for (let index = 1; index < words.length; index++) {
    const before = words[index - 1]
    const word = words[index]
    if (!word?.capital || !before?.capital || !isGivenName(passage, index - 1) || sentenceWords.has(before.key))
      continue
    if (!locative.has(word.key) && gapAfter(passage, index - 1) === ' ') surnames.add(word.key)
  }
}

function mayBePerson({ key, meanings }: Spot): boolean {
  const [foremost] = meanings
  if (!foremost || foremost.tie === 'sign' || foremost.tie === 'abbreviation') return false
  if (foremost.tie === 'town' || foremost.tie === 'capital' || foremost.tie === 'division') return true
  return personal.has(key) || (foremost.tie === 'government' && key === 'washington')
}

function isPerson(spot: Spot, names: ReadonlySet<string>, next: Spot | undefined): boolean {
  if (followsTitleOrGivenName(spot)) return true
  if (!spot.passage.titled && (isGivenNameOf(spot, next) || endsLongerName(spot))) return true
  return (names.has(spot.key) || speaksByGivenName(spot)) && !isPlaceAt(spot)
}

/** `Charlotte said`: a town does not speak. */
function speaksByGivenName(spot: Spot): boolean {
  const { passage, first, last } = spot
  const verb = passage.written[last]
  if (last - first > 1 || !isTown(spot) || verb?.gap !== ' ') return false
  return verb.spelling.decides && (passage.written[first]?.spelling.givenName ?? false)
}

/** `Mr. London`, `Michael Jordan`; but not `Will Iran …`. */
function followsTitleOrGivenName(spot: Spot): boolean {
  const before = spot.passage.words[spot.first - 1]
  if (!before || !(touchesBefore(spot) || /^\.\s$/u.test(gapBefore(spot)))) return false
  if (titles.has(before.key) || (INITIAL.test(before.key) && gapBefore(spot) === '. ')) return true
  if (!before.capital || !isGivenName(spot.passage, spot.first - 1)) return false
  return !(sentenceWords.has(before.key) && followsOpening(spot))
}

/** Of the list of this folder, or of the longer one if it is nothing else and a word follows at once: `Denzel`, but not `North`. */
function isGivenName({ words, written, shouted }: Passage, at: number): boolean {
  if (givenNames.has(words[at]?.key ?? '')) return true
  const spelling = written[at]?.spelling
  if (!spelling || !isOnlyGivenName(spelling) || shouted || written[at + 1]?.gap !== ' ') return false
  return !words[at]?.towns && !words[at]?.names
}

/** `Benjamin J. Rhodes`; but not `S. Korea`, `W. Virginia`. */
const INITIAL = /^[a-df-mo-rt-vx-z]$/

/** `Chad Smith`, `Austin Powers`; but not `Chad President Idriss Deby` or `Decatur High School`. */
function isGivenNameOf(spot: Spot, next: Spot | undefined): boolean {
  const after = wordAfter(spot)
  if (!after?.capital || !touchesAfter(spot) || isFollowedBy(next, spot) || /\d/u.test(after.key)) return false
  if (institutions.has(after.key) || organisations.has(after.key) || titles.has(after.key)) return false
  if (givenNames.has(spot.key)) return true
  return (isTown(spot) || personal.has(spot.key)) && !isPlaceAt(spot)
}

/** Whether another place's name follows, and not a family name (`Jordan Henderson`) or a small town somewhere else (`Sydney Corcoran`). */
function isFollowedBy(next: Spot | undefined, { passage, last, meanings }: Spot): boolean {
  if (next?.passage !== passage || next.first !== last || familyNames.has(next.key)) return false
  const isSmall = next.meanings.every(({ tie, thousands = SMALL }) => tie === 'town' && thousands < SMALL)
  return !isSmall || next.meanings.some(({ code }) => meanings.some((own) => own.code === code))
}

/** A town of fewer thousands is a person's name more often where it follows another name. */
const SMALL = 250

/** `Keith Warden`: a small town's name after another name. */
function endsLongerName(spot: Spot): boolean {
  const before = spot.passage.words[spot.first - 1]
  if (!isTown(spot) || !before?.capital || !touchesBefore(spot)) return false
  return !locative.has(before.key) && !followsOpening(spot)
}

function isTown({ meanings }: Spot): boolean {
  return meanings[0]?.tie === 'town'
}

/** `in Jordan`, `near Jackson`: what a person's name seldom follows. */
function isPlaceAt(spot: Spot): boolean {
  const before = wordBefore(spot)
  return before !== undefined && locative.has(before.key) && !opensSentence(spot)
}

/** Whether the word before the spot opens a sentence. */
function followsOpening(spot: Spot): boolean {
  return opensSentence({ ...spot, first: spot.first - 1 })
}
