import { opensSentence, touchesAfter, touchesBefore, wordAfter, wordBefore } from '../beside.ts'
import { givenNames, institutions, locative, organisations, personal, sentenceWords, titles } from '../cues.ts'
import type { Passage, Spot } from '../spot.ts'

/** `Michael Jordan`, `Chad Smith`, `Mr. London`, and then `Jordan` alone in the same story: a person's name, not a place. */
export function settlePersons(spots: readonly Spot[]): readonly Spot[] {
  const passages = new Set(spots.map(({ passage }) => passage))
  const surnames = new Set([...passages].flatMap(findSurnames))
  const starts = new Map([...passages].map((passage) => [passage, new Set<number>()]))
  for (const { passage, first } of spots) starts.get(passage)?.add(first)
  return spots.filter((spot) => !mayBePerson(spot) || !isPerson(spot, surnames, starts.get(spot.passage) ?? new Set()))
}

/** What stands after given names, in folded letters. */
function findSurnames({ words }: Passage): readonly string[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1]
    const known =
      before?.capital && givenNames.has(before.key) && before.after === ' ' && !sentenceWords.has(before.key)
    return known && word.capital && !locative.has(word.key) ? [word.key] : []
  })
}

function mayBePerson({ key, meanings }: Spot): boolean {
  const [foremost] = meanings
  if (!foremost || foremost.tie === 'sign' || foremost.tie === 'abbreviation') return false
  if (foremost.tie === 'town' || foremost.tie === 'capital' || foremost.tie === 'division') return true
  return personal.has(key) || (foremost.tie === 'government' && key === 'washington')
}

function isPerson(spot: Spot, surnames: ReadonlySet<string>, starts: ReadonlySet<number>): boolean {
  if (followsTitleOrGivenName(spot)) return true
  if (!spot.passage.titled && (isGivenNameOf(spot, starts) || endsLongerName(spot))) return true
  return surnames.has(spot.key) && !isPlaceAt(spot)
}

/** `Mr. London`, `Michael Jordan`; but not `Will Iran …`. */
function followsTitleOrGivenName(spot: Spot): boolean {
  const before = spot.passage.words[spot.first - 1]
  if (!before || !(touchesBefore(spot) || /^\.\s$/u.test(before.after))) return false
  if (titles.has(before.key)) return true
  return before.capital && givenNames.has(before.key) && !(sentenceWords.has(before.key) && followsOpening(spot))
}

/** `Chad Smith`, `Austin Powers`; but not `Chad President Idriss Deby` or `Decatur High School`. */
function isGivenNameOf(spot: Spot, starts: ReadonlySet<number>): boolean {
  const after = wordAfter(spot)
  if (!after?.capital || !touchesAfter(spot) || starts.has(spot.last) || /\d/u.test(after.key)) return false
  if (institutions.has(after.key) || organisations.has(after.key) || titles.has(after.key)) return false
  if (givenNames.has(spot.key)) return true
  return (isTown(spot) || personal.has(spot.key)) && !isPlaceAt(spot)
}

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
