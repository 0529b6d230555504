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
export function isPlacedIn({ places }: Claim, { text, story }: Claim): boolean {
  if (places.length === 0) return true
  const top = story.paragraphs.slice(0, TOP).map((paragraph) => paragraph.text)
  const there = new Set(readTokens([story.title, text, ...top].join(' ')).map(({ lower }) => lower))
  return places.every((place) => there.has(place) || there.has(`${place}'s`) || there.has(`${place}’s`))
}

const TOP = 2
