import { addTo } from '../../../model/groups.ts'
import { invert } from './authors/names.ts'
import type { Clue, Place } from './clue.ts'
import keys from './data/meta.json' with { type: 'json' }
import { readMoment } from './moment.ts'
import { plainText } from './plain.ts'

type Kind = Exclude<keyof typeof keys, 'about'>

const { about: _, ...lists } = keys
const listed = new Set(Object.values(lists).flat())

/** Libraries and journals name authors by their last names. */
const CATALOGUED = /citation_author|dc\.creator|dc\.author|dcterms\.creator/

/** What names that aren't listed are made of, when their value is a day. */
const LIKE: readonly { readonly kind: Kind; readonly words: RegExp }[] = [
  { kind: 'updated', words: /modif|updat|chang|revis/ },
  { kind: 'published', words: /publi|pub.?date|creat|issue|post|first/ },
  { kind: 'day', words: /date|time/ },
]

/** What a page's `<meta>` elements say of its article. */
export const readMeta: Place = ({ page, manner }) => {
  const contents = new Map<string, string[]>()
  for (const { key, content } of page.metas) addTo(contents, key, plainText(content))
  const clues = (kind: Kind): readonly Clue<string>[] =>
    keys[kind].flatMap((key) => (contents.get(key) ?? []).filter(Boolean).map((value) => found(value, kind, key)))
  const moments = (kind: Kind) =>
    clues(kind).flatMap((clue) => {
      const value = readMoment(clue.value, manner)
      return value ? [{ ...clue, value, traits: [`meta ${kind}`] }] : []
    })
  const updates = moments('updated')
  const unlisted = page.metas.flatMap(({ key, content }) => {
    const kind = listed.has(key) ? undefined : LIKE.find(({ words }) => words.test(key))?.kind
    const value = kind && readMoment(content, manner)
    return value ? [{ value, trust: 'meta' as const, from: `meta ${key}`, traits: [`meta like ${kind}`] }] : []
  })
  return {
    titles: clues('title'),
    days: [...moments('published'), ...moments('day'), ...updates, ...unlisted],
    updates,
    bylines: clues('authors').map((clue) => ({
      ...clue,
      value: [CATALOGUED.test(clue.from) ? invert(clue.value) : clue.value],
    })),
    decks: clues('deck'),
    publishers: clues('publisher'),
    languages: clues('language'),
    sections: clues('section'),
    images: clues('image').map((clue) => ({ ...clue, value: { url: clue.value, ...altOf(clues('imageAlt')) } })),
    urls: [
      ...page.links
        .filter(({ rel }) => rel === 'canonical')
        .map(({ href }) => ({ value: href, trust: 'meta', from: 'link rel=canonical', traits: [] }) as const),
      ...clues('url'),
    ],
  }
}

function found(value: string, kind: Kind, key: string): Clue<string> {
  return { value, trust: 'meta', from: `meta ${key}`, traits: [`meta ${kind}`, `meta ${key}`] }
}

function altOf(clues: readonly Clue<string>[]): { alt?: string } {
  return clues[0] ? { alt: clues[0].value } : {}
}
