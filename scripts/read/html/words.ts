import type { Element } from 'domhandler'
import naming from './data/naming.json' with { type: 'json' }

/** The words by which a page calls an element: `<div class="share-bar" id="topMenu">` gives share, bar, top, menu. */
export function wordsOf({ attribs }: Element): readonly string[] {
  const words = new Set<string>()
  for (const attribute of naming.attributes) {
    const value = attribs[attribute]
    if (value) for (const word of splitName(value.slice(0, LONGEST_VALUE))) words.add(word)
  }
  return [...words]
}

const LONGEST_VALUE = 400
const PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g

/** Pages repeat their names; splitting one costs more than remembering it. */
const split = new Map<string, readonly string[]>()
const REMEMBERED = 10_000

function splitName(name: string): readonly string[] {
  const known = split.get(name)
  if (known) return known
  const parts = name.match(PART) ?? []
  const words = parts.filter((part) => part.length > 1 && part.length < 20).map((part) => part.toLowerCase())
  if (split.size >= REMEMBERED) split.clear()
  split.set(name, words)
  return words
}

const CAPTION: ReadonlySet<string> = new Set(naming.caption)

/** Whether an element is called a caption or a picture's credit. */
export function isCaption(element: Element): boolean {
  return (
    element.name === 'figcaption' ||
    (!/^(body|main|article|table)$/.test(element.name) && wordsOf(element).some((word) => CAPTION.has(word)))
  )
}
