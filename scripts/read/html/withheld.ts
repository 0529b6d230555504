import { type Document, Element, isTag, isText, type ParentNode } from 'domhandler'
import { countWords } from '../../model/wordCount.ts'
import { parsePage } from './parse.ts'
import { findInside, isDropped, rawText } from './tree.ts'

/** Types of scripts that hold markup for other scripts to show. */
const TEMPLATE = /^text\/(?:(?:x-)?[a-z-]*template|html|plain|x-handlebars|ng-template)$/i
/** Fewer words ask to switch scripts on, or name a picture. */
const LEAST_WORDS = 40
/** Markup with gaps for scripts to fill holds no text of an article. */
const GAP = /\{\{|<%|\$\{|\[\[|%%|\{"|\\u[\da-f]{4}|\\\//i
const OPENING = 60

/**
 * The passages that a page holds back for its scripts or for readers without any: in `template`, in scripts of a template's type, in `noscript`.
 * What the page shows too, or what it has held back before, is not given again; nor what is shorter than what it shows, which is beside it.
 */
export class Withheld {
  readonly #document: Document
  readonly #given = new Set<string>()
  #shown: { readonly squeezed: string; readonly words: number } | undefined

  constructor(document: Document) {
    this.#document = document
  }

  /** What to read in place of an element, or undefined when it holds back nothing. */
  within(element: Element): ParentNode | undefined {
    const held = heldBy(element)
    const passage = held && longestPassage(held)
    if (!held || !passage) return undefined
    const opening = squeeze(passage).slice(0, OPENING)
    const shown = this.#readShown()
    if (this.#given.has(opening) || shown.squeezed.includes(opening)) return undefined
    if (wordsIn(passagesIn(held)) < shown.words) return undefined
    this.#given.add(opening)
    return held
  }

  #readShown() {
    if (!this.#shown) {
      const passages = passagesIn(this.#document)
      this.#shown = { squeezed: squeeze(passages.join(' ')), words: wordsIn(passages) }
    }
    return this.#shown
  }
}

export function mayWithhold({ name, attribs }: Element): boolean {
  return name === 'noscript' || name === 'template' || (name === 'script' && TEMPLATE.test(attribs.type ?? ''))
}

function heldBy(element: Element): ParentNode | undefined {
  if (element.name !== 'script') return hasPassages(element) ? element : undefined
  const text = element.children.map((child) => (isText(child) ? child.data : '')).join('')
  if (!/<(?:p|div|br)\b/i.test(text)) return undefined
  const inner = parsePage(text)
  const box = new Element('div', {}, inner.children)
  for (const child of inner.children) child.parent = box
  box.parent = element.parent
  return hasPassages(box) ? box : undefined
}

function hasPassages(held: Element): boolean {
  if (!findInside(held, ({ name }) => name === 'p' || name === 'br' || name === 'div')) return false
  return !GAP.test(held.children.map(rawText).join(' ')) && wordsIn(passagesIn(held)) >= LEAST_WORDS
}

/** The longest text of one element. */
function longestPassage(held: ParentNode): string {
  let longest = ''
  findInside(held, (inner) => {
    const text = inner.children.map((child) => (isText(child) ? child.data : '')).join('')
    if (text.length > longest.length) longest = text
    return false
  })
  return longest
}

/** A shorter text is a label or a line of a menu. */
const PASSAGE = 40
const SENTENCE_END = /[.!?…。！？।؟۔።]/

function passagesIn(parent: ParentNode): readonly string[] {
  return parent.children.flatMap((child) => {
    if (isText(child)) return child.data.trim().length >= PASSAGE && SENTENCE_END.test(child.data) ? [child.data] : []
    return isTag(child) && !isDropped(child) && child.name !== 'noscript' ? passagesIn(child) : []
  })
}

function wordsIn(passages: readonly string[]): number {
  return passages.reduce((sum, passage) => sum + countWords(passage), 0)
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
