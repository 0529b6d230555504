import type { WeaveStory } from '../story.ts'
import { placeWords } from '../words/placeWords.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Difference } from './difference.ts'
import { readTokens } from './figures/token.ts'
import { findSlots, type Kind, type Slot } from './slots.ts'
import { figureWordsOf } from './words.ts'

interface Whereabouts extends Slot {
  /** The word before it: `in`. */
  readonly preposition: string
}

const WHEREABOUTS: Kind<Whereabouts> = {
  kind: 'place',
  maySay: (text, language) => figureWordsOf(language)?.maySayPlace(text) ?? false,
  read: readWhereabouts,
  differ: (one, other) => one.preposition === other.preposition && one.value !== other.value,
  // A town and its district: whoever names both knows that one is in the other.
  mayBeOne: ({ value }, { title, deck = '', paragraphs }) =>
    [title, deck, ...paragraphs.map(({ text }) => text)].some((text) => text.includes(value)),
}

/** Where something happened, where papers name two places. */
export function findWhereabouts(stories: readonly WeaveStory[], vocabulary: Vocabulary): readonly Difference[] {
  return findSlots(stories, vocabulary, WHEREABOUTS)
}

/** The one place of a sentence; countries, capitals and peoples are none. */
function readWhereabouts(text: string, language: string): Whereabouts | undefined {
  const words = figureWordsOf(language)
  if (!words) return undefined
  const tokens = readTokens(text)
  const places = tokens.flatMap((token, at): readonly Whereabouts[] => {
    const before = tokens[at - 1]
    if (!before || token.before !== '' || !words.sets.places.has(before.lower) || !isCapital(token.text)) return []
    let last = at
    while (tokens[last + 1]?.before === '' && isCapital(tokens[last + 1]?.text ?? '')) last++
    const [start, end] = [token.start, tokens[last]?.end ?? token.end]
    return [{ value: text.slice(start, end), start, end, preposition: before.lower }]
  })
  const [place, ...more] = places
  if (!place || more.length > 0) return undefined
  return readTokens(place.value).some(({ lower }) => placeWords.has(lower)) ? undefined : place
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}
