import type { ActorType } from '../../model/tags.ts'
import type { Word } from '../words/passage.ts'

/** The kind of body that a name's head noun makes: `Ministry` of Culture, Golani `Brigade`. */
export function typeOf(words: readonly Word[]): ActorType {
  const of = words.findIndex(({ key }) => key === 'of' || key === 'for' || key === 'on')
  const heads = of > 0 ? [words[of - 1], words.at(-1)] : [words.at(-1), ...words.slice(0, -1).reverse()]
  for (const head of heads) {
    const type = head?.spelling.head
    if (type) return type
  }
  return 'organization'
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/

/** A unit of an army by its number: `158th Fighter Wing`, `407th Air Expeditionary Group`. */
export function isUnit(words: readonly Word[]): boolean {
  const last = words.at(-1)
  if (words.length < 2 || !ORDINAL.test(words[0]?.key ?? '')) return false
  return last?.spelling.head === 'military' || last?.key === 'group'
}
