import type { Block } from '../../model/block.ts'
import data from './data/reasons.json' with { type: 'json' }

const UNKNOWN = 'not part of the article'
/** Names further out than this speak of the page rather than of the block. */
const LEVELS = 5
const SHORT = 120
/** The share of words that a block and the page's headline have in common. */
const REPEATED = 0.75

interface Reason {
  readonly reason: string
  readonly names: ReadonlySet<string>
  readonly phrases: readonly string[]
}

const REASONS: readonly Reason[] = data.reasons.map(({ reason, names, phrases }) => ({
  reason,
  names: new Set(names),
  phrases,
}))

/** The phrases by their first character, in the order of the reasons. */
const PHRASES = new Map<string, { readonly phrase: string; readonly reason: string }[]>()
for (const { reason, phrases } of REASONS)
  for (const phrase of phrases)
    PHRASES.set(phrase[0] ?? '', [...(PHRASES.get(phrase[0] ?? '') ?? []), { phrase, reason }])

/** What a reader would call a block that isn't part of the article: told by its words first, then by what the page calls it, the nearest name first. */
export function reasonFor({ text, clues }: Block): string {
  const start = text.slice(0, SHORT).toLowerCase()
  const told = PHRASES.get(start[0] ?? '')?.find(({ phrase }) => beginsWith(start, phrase))
  if (clues?.from === 'page' && clues.inTitle >= REPEATED) return 'repeated headline'
  if (told && text.length <= SHORT) return told.reason
  if (clues?.from !== 'page') return told?.reason ?? UNKNOWN
  let element: typeof clues.element | undefined = clues.element
  for (let level = 0; element && level < LEVELS; level++, element = element.parent) {
    const { tag, words } = element
    const named = REASONS.find(({ names }) => names.has(tag) || words.some((word) => names.has(word)))
    if (named) return named.reason
  }
  return told?.reason ?? UNKNOWN
}

/** Whether a text begins with a phrase that ends where a word does. */
function beginsWith(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false
  const next = text[phrase.length]
  return next === undefined || !/\p{L}/u.test(next) || !/\p{L}/u.test(phrase.at(-1) ?? '')
}
