import { type ChildNode, type Document, Element, isTag, isText, type Text } from 'domhandler'
import type { Block, BlockKind } from '../../model/block.ts'
import type { Agreement } from './agreement.ts'
import { Blocks } from './blocks.ts'
import { isCodeBlock, writeCode } from './code.ts'
import { type Embed, readEmbed } from './embed.ts'
import { type Picture, readPicture } from './image.ts'
import { type Format, formatOf, PLAIN, type Words, writeWords } from './inline.ts'
import { Line } from './line.ts'
import type { Links } from './links.ts'
import { isLayoutList, isList, writeList } from './list.ts'
import { isQuote, joinQuote, writeQuotedLink } from './quote.ts'
import { isLayoutTable, writeTable } from './table.ts'
import { findInside, headingLevel, isBlock, isDropped, isOutOfSight, isShort, isUnseen } from './tree.ts'
import { mayWithhold, Withheld } from './withheld.ts'
import { isCaption } from './words.ts'

/** Everything a page shows, as blocks in reading order: its article, its menus, its comments. */
export function flattenPage(document: Document, links: Links, agreement: Agreement): readonly Block[] {
  const flattening = new Flattening(links, agreement, new Withheld(document))
  for (const child of document.children) flattening.visit(child, PLAIN)
  flattening.flush()
  return flattening.blocks.list
}

/** One walk over a page. The tree is at most 256 deep, so it may recurse. */
class Flattening {
  readonly blocks: Blocks
  readonly #links: Links
  readonly #withheld: Withheld
  readonly #line = new Line()
  /** Pictures met in the middle of a line; they come after it. */
  #waiting: { picture: Picture; element: Element; format: Format }[] = []
  #firstText: Text | undefined
  #lastText: Text | undefined
  /** The level of the heading that the walk is in, 0 outside. */
  #level = 0
  /** Whether the walk is in `pre`, where blank lines are shown. */
  #isTyped = false

  constructor(links: Links, agreement: Agreement, withheld: Withheld) {
    this.#links = links
    this.#withheld = withheld
    this.blocks = new Blocks(agreement)
  }

  visit(node: ChildNode, format: Format): void {
    if (isText(node)) this.#addText(node, format)
    if (!isTag(node)) return
    if (mayWithhold(node)) this.#readWithheld(node, format)
    if (isDropped(node)) return
    const { name } = node
    if (name === 'br') this.#line.break()
    else if (name === 'img' || name === 'amp-img') this.#addPicture(node, format)
    else if (name === 'noscript') return
    else if (isBlock(node)) this.#readBlock(node, format)
    else if (name === 'button') this.#readButton(node, format)
    else if (!isUnseen(node.attribs) || this.#line.isEmpty) this.#visitInside(node, formatOf(node, format, this.#links))
  }

  /** Ends the line, if there is one. */
  flush(): void {
    const paragraphs = this.#line.take(this.#level > 0)
    const element = (this.#firstText && this.#lastText && commonElement(this.#firstText, this.#lastText)) ?? NOWHERE
    this.#firstText = undefined
    for (const pieces of paragraphs) {
      const words = writeWords(pieces)
      if (this.#level > 0) this.blocks.push(element, 'heading', asHeading(words, this.#level), { level: this.#level })
      else this.blocks.push(element, 'paragraph', words)
    }
    const waiting = this.#waiting
    this.#waiting = []
    for (const { picture, element, format } of waiting) this.blocks.pushPicture(picture, element, format)
  }

  #visitInside(element: Element, format: Format): void {
    for (const child of element.children) this.visit(child, format)
  }

  #addText(node: Text, format: Format): void {
    const passages = this.#isTyped ? node.data.split(BLANK_LINE) : [node.data]
    passages.forEach((passage, at) => {
      if (at > 0) this.#line.break(2)
      this.#line.add(passage, format)
    })
    if (this.#line.isEmpty) return
    this.#firstText ??= node
    if (node.data.trim() !== '') this.#lastText = node
  }

  /** A button in the middle of a line isn't part of its words. */
  #readButton(element: Element, format: Format): void {
    if (this.#line.isEmpty) this.#readBlock(element, format)
  }

  #readBlock(element: Element, format: Format): void {
    this.flush()
    if (this.#readWhole(element, format)) return
    const [outer, isTyped] = [this.#level, this.#isTyped]
    this.#level = headingLevel(element) || outer
    this.#isTyped ||= element.name === 'pre'
    const start = this.blocks.list.length
    this.#visitInside(element, formatOf(element, format, this.#links))
    this.flush()
    this.#level = outer
    this.#isTyped = isTyped
    if (element.name === 'figure') this.blocks.attachCaptionsFrom(start)
  }

  /** Reads what is one block whatever it holds; false for anything else. */
  #readWhole(element: Element, format: Format): boolean {
    if (element.name === 'hr') return true
    const embed = readEmbed(element, this.#links)
    if (embed) return this.#addEmbed(element, embed)
    if (element.name === 'iframe') return true
    if (isList(element) && !isLayoutList(element))
      return this.#pushWords(
        element,
        'list',
        writeList(element, (item) => this.#wordsIn(item, format, true)),
      )
    if (element.name === 'table' && !isLayoutTable(element))
      return this.#pushWords(
        element,
        'table',
        writeTable(element, (cell) => this.#wordsIn(cell, format, false)),
      )
    if (isCodeBlock(element)) return this.#pushWords(element, 'code', writeCode(element))
    if (isQuote(element)) return this.#addQuote(element, format)
    if (element.name === 'figcaption' || (isCaption(element) && isShort(element)))
      return this.#addCaption(element, format)
    return false
  }

  /** The words inside an element as one line; its pictures come after it. */
  #wordsIn(element: Element, format: Format, withoutLists: boolean): Words {
    const line = new Line()
    const gather = (node: ChildNode, inner: Format) => {
      if (isText(node)) line.add(node.data, inner)
      if (!isTag(node) || isOutOfSight(node) || node.name === 'noscript' || node.name === 'button') return
      if (withoutLists && isList(node)) return
      if (node.name === 'img') {
        const picture = readPicture(node, this.#links)
        if (picture) this.#waiting.push({ picture, element: node, format: inner })
        return
      }
      const parted = node.name === 'br' || isBlock(node)
      if (parted) line.add(' ', inner)
      for (const child of node.children) gather(child, formatOf(node, inner, this.#links))
      if (parted) line.add(' ', inner)
    }
    for (const child of element.children) gather(child, formatOf(element, format, this.#links))
    return writeWords(line.take().flat())
  }

  #addQuote(element: Element, format: Format): boolean {
    const start = this.blocks.list.length
    this.#visitInside(element, format)
    this.flush()
    const inner = this.blocks.list.splice(start)
    const words = inner.filter(({ kind }) => kind !== 'image')
    if (words.length > 0) this.blocks.push(element, 'quote', joinQuote(words))
    this.blocks.list.push(...inner.filter(({ kind }) => kind === 'image'))
    return true
  }

  #addEmbed(element: Element, { site, url }: Embed): boolean {
    const words = this.#wordsIn(element, PLAIN, false)
    this.#waiting = []
    this.blocks.push(element, 'embed', writeQuotedLink(words, site, url))
    return true
  }

  #addCaption(element: Element, format: Format): boolean {
    const words = this.#wordsIn(element, format, false)
    this.flush()
    if (words.text && !this.blocks.attachCaption(words.text))
      this.blocks.push(element, 'paragraph', words, { caption: true })
    return true
  }

  #readWithheld(element: Element, format: Format): void {
    const held = this.#withheld.within(element)
    if (held) {
      this.flush()
      for (const child of held.children) this.visit(child, format)
      this.flush()
    } else if (element.name === 'noscript') this.#readPicturesIn(element, format)
  }

  #readPicturesIn(element: Element, format: Format): void {
    findInside(element, (inner) => {
      if (inner.name === 'img') this.#addPicture(inner, format)
      return false
    })
  }

  #addPicture(element: Element, format: Format): void {
    const picture = readPicture(element, this.#links)
    if (!picture) return
    if (this.#line.isEmpty) this.blocks.pushPicture(picture, element, format)
    else this.#waiting.push({ picture, element, format })
  }

  #pushWords(element: Element, kind: BlockKind, words: Words | undefined): true {
    if (words?.text) this.blocks.push(element, kind, words)
    this.flush()
    return true
  }
}

const BLANK_LINE = /\n[ \t\r]*\n/

/** Around words that stand in no element at all. */
const NOWHERE = new Element('body', {})

function asHeading(words: Words, level: number): Words {
  return { ...words, markdown: `${'#'.repeat(level)} ${words.markdown.replace(/#+$/, '\\$&')}` }
}

/** The innermost element that holds both texts. */
function commonElement(first: Text, last: Text): Element | undefined {
  const around = new Set<unknown>()
  for (let node = last.parent; node; node = node.parent) around.add(node)
  for (let node = first.parent; node; node = node.parent) if (around.has(node) && isTag(node)) return node
  return undefined
}
