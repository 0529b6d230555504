import { htmlOf } from '../paragraphs.ts'
import { wordsOf } from '../words.ts'
import type { FeedEntry } from './entry.ts'

/** The places where a feed may have an entry's text, as HTML or plain. */
export interface Texts {
  /** What is meant to be the whole: `content:encoded`, Atom's `content`. */
  readonly contents: readonly (string | undefined)[]
  /** What is meant to tell of it, and often is the whole: `description`, `summary`. */
  readonly summaries: readonly (string | undefined)[]
  /** What tells of a picture or recording, and of the article when nothing else does. */
  readonly others?: readonly (string | undefined)[]
}

const LONGEST_DECK = 400
/** A text shorter than this is no article when another place has more. */
const FULLER = 300
const CUT_OFF = /(\.\.\.|…|\[…\]|\[\.\.\.\])$/

/** The longest text of an entry is its text, the first summary that says something of its own its deck. */
export function chooseText({
  contents,
  summaries,
  others = [],
}: Texts): Pick<FeedEntry, 'html' | 'deck' | 'hasContent'> {
  const measured = (written: readonly (string | undefined)[]) =>
    written.flatMap((one) => (one?.trim() ? [{ written: one, words: wordsOf(one) }] : []))
  const [whole, told] = [measured(contents), measured(summaries)]
  const longest = longestOf([...whole, ...told])
  const chosen =
    longest && longest.words.length >= FULLER
      ? longest
      : (longestOf([...(longest ? [longest] : []), ...measured(others)]) ?? longest)
  if (!chosen) return { html: '', deck: undefined, hasContent: false }
  return {
    html: htmlOf(chosen.written),
    deck: deckOf(
      chosen.words,
      told.map(({ words }) => words),
    ),
    hasContent: whole.includes(chosen),
  }
}

interface Measured {
  readonly written: string
  readonly words: string
}

/** The first of the longest. */
function longestOf(texts: readonly Measured[]): Measured | undefined {
  return texts.reduce<Measured | undefined>(
    (longest, text) => (longest && longest.words.length >= text.words.length ? longest : text),
    undefined,
  )
}

/** The first of the summaries that is a deck: a sentence or two of its own. Many carriers fill it with the beginning of the text. */
export function deckOf(text: string, summaries: readonly string[]): string | undefined {
  return summaries.find(
    (words) =>
      words !== '' && words.length < LONGEST_DECK && !CUT_OFF.test(words) && !text.startsWith(words.slice(0, 60)),
  )
}
