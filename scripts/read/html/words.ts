import type { Element } from 'domhandler'
import naming from './data/naming.json' with { type: 'json' }

/** The words by which a page calls an element: `<div class="share-bar" id="topMenu">` gives share, bar, top, menu. */
export function wordsOf({ attribs }: Element): readonly string[] {
  let [named, only, key] = [0, '', '']
  for (const attribute in attribs)
    if (NAMING.has(attribute) && attribs[attribute]) {
      named++
      only = attribs[attribute]
      key += `${attribute}=${only}\n`
    }
  if (named === 0) return NONE
  return named === 1 ? splitName(only) : remember(key, () => joinNames(attribs))
}

function joinNames(attribs: Element['attribs']): readonly string[] {
  const words = new Set<string>()
  for (const attribute of naming.attributes)
    if (attribs[attribute]) for (const word of splitName(attribs[attribute])) words.add(word)
  return [...words]
}

const NAMING: ReadonlySet<string> = new Set(naming.attributes)
const NONE: readonly string[] = []

const LONGEST_VALUE = 400
const PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g

/** Pages repeat their names; splitting one costs more than remembering it. */
const known = new Map<string, readonly string[]>()
const REMEMBERED = 10_000

/** Each word once. */
function splitName(value: string): readonly string[] {
  const name = value.length > LONGEST_VALUE ? value.slice(0, LONGEST_VALUE) : value
  return remember(name, () => {
    const words = (name.match(PART) ?? []).filter((part) => part.length > 1 && part.length < 20)
    return [...new Set(words.map((part) => part.toLowerCase()))]
  })
}

function remember(key: string, split: () => readonly string[]): readonly string[] {
  const before = known.get(key)
  if (before) return before
  const words = split()
  if (known.size >= REMEMBERED) known.clear()
  if (key.length <= 2 * LONGEST_VALUE) known.set(key, words)
  return words
}

/** Parts of a page too large for a caption, however they are called. */
const PARTS: ReadonlySet<string> = new Set(['body', 'main', 'article', 'table'])

const CAPTION: ReadonlySet<string> = new Set(naming.caption)

/** Whether an element is called a caption or a picture's credit. */
export function isCaption(element: Element): boolean {
  if (element.name === 'figcaption') return true
  return !PARTS.has(element.name) && wordsOf(element).some((word) => CAPTION.has(word))
}
