import { placeWords } from '../words/placeWords.ts'
import type { Claim } from './claim.ts'
import { readTokens } from './figures/token.ts'
import { figureWordsOf } from './words.ts'

/** The places that a sentence says, in lower case: `near Varo`. Countries, their capitals and peoples are none: a story says them at its top, if at all. */
export function placesIn(text: string, language: string): readonly string[] {
  const words = figureWordsOf(language)
  if (!words) return []
  const tokens = readTokens(text)
  return tokens.flatMap(({ text, lower, before }, at) => {
    const isName = text[0] !== lower[0] && before === '' && words.sets.places.has(tokens[at - 1]?.lower ?? '')
    return isName && !placeWords.has(lower) ? [lower] : []
  })
}

/** Whether the places of one claim are where the other is: in its sentence or at the top of its story. */
export function isPlacedIn({ places }: Claim, other: Claim): boolean {
  if (places.length === 0) return true
  const there = wordsAround(other)
  return places.every((place) => OWN.some((end) => there.has(place + end)))
}

const OWN = ['', "'s", '’s']
/** So many paragraphs of a story are its top. */
const TOP = 2

const known = new WeakMap<Claim, ReadonlySet<string>>()

/** The words of a claim's sentence, its story's headline and top: a claim is compared with many others. */
function wordsAround(claim: Claim): ReadonlySet<string> {
  let words = known.get(claim)
  if (!words) {
    const { text, story } = claim
    const top = story.paragraphs.slice(0, TOP).map((paragraph) => paragraph.text)
    words = new Set(readTokens([story.title, text, ...top].join(' ')).map(({ lower }) => lower))
    known.set(claim, words)
  }
  return words
}
