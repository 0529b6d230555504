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
  const before =
    touchesBefore(spot) || /^\.\s$/u.test(spot.passage.words[spot.first - 1]?.after ?? '')
      ? spot.passage.words[spot.first - 1]
      : undefined
  if (before && titles.has(before.key)) return true
  if (before?.capital && givenNames.has(before.key) && !(sentenceWords.has(before.key) && opensPassageWord(spot)))
    return true
  const after = wordAfter(spot)
  const isTown = spot.meanings[0]?.tie === 'town'
  if (after?.capital && touchesAfter(spot) && !spot.passage.titled && !starts.has(spot.last)) {
    const isNoun = institutions.has(after.key) || organisations.has(after.key) || titles.has(after.key)
    if (
      !isNoun &&
      !/\d/u.test(after.key) &&
      (isTown || givenNames.has(spot.key) || personal.has(spot.key)) &&
      (givenNames.has(spot.key) || !isPlaceAt(spot))
    )
      return true
  }
  if (
    isTown &&
    before?.capital &&
    touchesBefore(spot) &&
    !spot.passage.titled &&
    !locative.has(before.key) &&
    !opensSentenceAt(spot, 1)
  )
    return true
  return surnames.has(spot.key) && !isPlaceAt(spot)
}

/** `in Jordan`, `near Jackson`: what a person's name seldom follows. */
function isPlaceAt(spot: Spot): boolean {
  const before = wordBefore(spot)
  return before !== undefined && locative.has(before.key) && !opensSentence(spot)
}

function opensPassageWord(spot: Spot): boolean {
  return opensSentenceAt(spot, 1)
}

/** Whether the word so many places before the spot opens a sentence. */
function opensSentenceAt(spot: Spot, back: number): boolean {
  return opensSentence({ ...spot, first: spot.first - back })
}
