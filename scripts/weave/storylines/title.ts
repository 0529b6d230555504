import { trimDateline } from '../../digest/sentences/dateline.ts'
import { splitText } from '../../digest/sentences/index.ts'
import type { WeaveStory } from '../story.ts'
import type { Rarity } from '../words/rarity.ts'
import { cosine, weigh } from '../words/vector.ts'
import type { Vocabulary } from '../words/vocabulary.ts'

/** Of a long storyline so many headlines are compared, from its beginning. */
const COMPARED = 60

/** The most central headline of some stories: that which shares most with the others; of equals the earliest. */
export function titleOf(stories: readonly WeaveStory[], rarity: Rarity, vocabulary: Vocabulary): string {
  const titled = stories.filter(({ title }) => title).slice(0, COMPARED)
  const vectors = titled.map(({ title, language }) =>
    weigh(new Map(vocabulary.read(title, language).map(({ number }) => [number, 1])), rarity),
  )
  let best: string | undefined
  let most = -1
  titled.forEach(({ title }, at) => {
    const vector = vectors[at]
    const shared = vector ? vectors.reduce((sum, other) => sum + cosine(vector, other), 0) : 0
    if (shared > most + 1e-9) [best, most] = [title, shared]
  })
  return best ?? (stories[0] ? ledeOf(stories[0]) : '')
}

/** What stands for a headline where there is none: the first sentence of a story, or as many of its words as a headline has room for. */
export function ledeOf({ paragraphs, language }: WeaveStory): string {
  const { text = '' } = paragraphs.find(({ kind, text }) => kind === 'paragraph' && text) ?? {}
  const sentence = trimDateline(splitText(text, language, 1)[0]?.text ?? '')
  if (sentence.length <= LONGEST) return sentence
  const end = sentence.lastIndexOf(' ', LONGEST)
  return `${sentence.slice(0, end > 0 ? end : LONGEST)} …`
}

const LONGEST = 120
