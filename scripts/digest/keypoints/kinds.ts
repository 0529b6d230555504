import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import type { Candidate } from './candidates.ts'
import { isName, type Lexicon } from './lexicon.ts'

/** What a word is in its story, as bits. */
export const KINDS = {
  /** Says nothing of what a story is about: `the`, `said`. */
  function: 1,
  name: 2,
  number: 4,
  /** Stands in the title or the deck. */
  headline: 8,
  /** Part of the name of an actor or country that the story is about. */
  about: 16,
  /** Has more than six letters without its ending. */
  lengthy: 32,
  title: 64,
} as const

/** What each word of a story is, by the number of its root: bits of KINDS. */
export type Kinds = Uint8Array

/** Looks at the words of a story, in the order of their roots’ numbers; those of its sentences have been read. */
export function tellKinds(
  candidates: readonly Candidate[],
  { title, deck }: Prose,
  tags: Tags,
  lexicon: Lexicon,
): Kinds {
  const kinds = new Uint8Array(lexicon.roots.length)
  for (const { words } of candidates)
    for (let place = 0; place < words.length; place++) {
      const form = words[place]
      if (!form) continue
      const kind = form.isFunction ? KINDS.function : form.isNumber ? KINDS.number : 0
      mark(kinds, form.root, kind | (isName(form, place) ? KINDS.name : 0))
    }
  for (let root = 0; root < kinds.length; root++)
    if ((lexicon.roots[root]?.length ?? 0) > 6) mark(kinds, root, KINDS.lengthy)
  for (const { root } of lexicon.read(title)) mark(kinds, root, KINDS.headline | KINDS.title)
  for (const { root } of lexicon.read(deck ?? '')) mark(kinds, root, KINDS.headline)
  for (const { name } of [...tags.actors, ...tags.countries])
    for (const { root } of lexicon.read(name)) mark(kinds, root, KINDS.about)
  return kinds
}

function mark(kinds: Kinds, root: number, kind: number): void {
  kinds[root] = (kinds[root] ?? 0) | kind
}
