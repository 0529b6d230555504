import { type ChildNode, type Document, Element, isTag, isText, type Text } from 'domhandler'
import type { Block, BlockKind } from '../../model/block.ts'
import type { Agreement } from './agreement.ts'
import { isCodeBlock, writeCode } from './code.ts'
import { Elements } from './elements.ts'
import { type Embed, readEmbed } from './embed.ts'
import { type Picture, readPicture, writePicture } from './image.ts'
import { type Format, formatOf, PLAIN, type Words, writeWords } from './inline.ts'
import { Line } from './line.ts'
import type { Links } from './links.ts'
import { isLayoutList, isList, writeList } from './list.ts'
import { isQuote, joinQuote, writeQuotedLink } from './quote.ts'
import { isLayoutTable, writeTable } from './table.ts'
import { findInside, headingLevel, isBlock, isDropped, isShort } from './tree.ts'
import { isCaption } from './words.ts'

/** Everything a page shows, as blocks in reading order: its article, its menus, its comments. */
export function flattenPage(document: Document, links: Links, agreement: Agreement): readonly Block[] {
  const flattening = new Flattening(links, agreement)
  for (const child of document.children) flattening.visit(child, PLAIN)
  flattening.flush()
  return flattening.blocks
}

/** One walk over a page. The tree is at most 256 deep, so it may recurse. */
class Flattening {
  readonly blocks: Block[] = []
  readonly #links: Links
  readonly #agreement: Agreement
  readonly #elements = new Elements()
  readonly #line = new Line()
  /** Pictures met in the middle of a line; they come after it. */
  #waiting: { picture: Picture; element: Element; format: Format }[] = []
  #lastPicture: Picture | undefined
  #firstText: Text | undefined
  #lastText: Text | undefined
  /** The level of the heading that the walk is in, 0 outside. */
  #level = 0

  constructor(links: Links, agreement: Agreement) {
    this.#links = links
    this.#agreement = agreement
  }

  visit(node: ChildNode, format: Format): void {
    if (isText(node)) this.#addText(node, format)
    if (!isTag(node) || isDropped(node)) return
    const { name } = node
    if (name === 'br') this.#line.break()
    else if (name === 'img' || name === 'amp-img') this.#addPicture(node, format)
    else if (name === 'noscript') this.#readNoscript(node, format)
    else if (isBlock(node)) this.#readBlock(node, format)
    else if (name !== 'button') this.#visitInside(node, formatOf(node, format, this.#links))
    else if (this.#line.isEmpty) this.#readBlock(node, format)
  }

  /** Ends the line, if there is one. */
  flush(): void {
    const paragraphs = this.#line.take()
    const element = (this.#firstText && this.#lastText && commonElement(this.#firstText, this.#lastText)) ?? NOWHERE
    this.#firstText = undefined
    for (const pieces of paragraphs) {
      const words = writeWords(pieces)
      if (this.#level > 0) this.#push(element, 'heading', asHeading(words, this.#level), this.#level)
      else this.#push(element, 'paragraph', words)
    }
    const waiting = this.#waiting
    this.#waiting = []
    for (const { picture, element, format } of waiting) this.#pushPicture(picture, element, format)
  }

  #visitInside(element: Element, format: Format): void {
    for (const child of element.children) this.visit(child, format)
  }

  #addText(node: Text, format: Format): void {
    this.#line.add(node.data, format)
    if (this.#line.isEmpty) return
    this.#firstText ??= node
    if (node.data.trim() !== '') this.#lastText = node
  }

  #readBlock(element: Element, format: Format): void {
    this.flush()
    if (this.#readWhole(element, format)) return
    const outer = this.#level
    this.#level = headingLevel(element) || outer
    const start = this.blocks.length
    this.#visitInside(element, formatOf(element, format, this.#links))
    this.flush()
    this.#level = outer
    if (element.name === 'figure') this.#attachCaptions(start)
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
      if (!isTag(node) || isDropped(node) || node.name === 'noscript' || node.name === 'button') return
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
    const start = this.blocks.length
    this.#visitInside(element, format)
    this.flush()
    const inner = this.blocks.splice(start)
    const words = inner.filter(({ kind }) => kind !== 'image')
    if (words.length > 0) this.#push(element, 'quote', joinQuote(words))
    this.blocks.push(...inner.filter(({ kind }) => kind === 'image'))
    return true
  }

  #addEmbed(element: Element, { site, url }: Embed): boolean {
    const words = this.#wordsIn(element, PLAIN, false)
    this.#waiting = []
    this.#push(element, 'embed', writeQuotedLink(words, site, url))
    return true
  }

  #addCaption(element: Element, format: Format): boolean {
    const words = this.#wordsIn(element, format, false)
    this.flush()
    if (words.text && !this.#attach(words.text)) this.#push(element, 'paragraph', words, 0, true)
    return true
  }

  /** In a figure all short text after a picture belongs to it. */
  #attachCaptions(start: number): void {
    const inner = this.blocks.splice(start)
    for (const block of inner)
      if (block.kind !== 'paragraph' || block.text.length > LONGEST_CAPTION || !this.#attach(block.text))
        this.blocks.push(block)
  }

  /** Gives a caption to the picture just before; false when there is none, or it has one. */
  #attach(caption: string): boolean {
    const last = this.blocks.at(-1)
    if (last?.kind !== 'image' || !this.#lastPicture) return false
    const text = last.text ? `${last.text} ${caption}` : caption
    this.blocks[this.blocks.length - 1] = { ...last, text, markdown: writePicture(this.#lastPicture, text) }
    return true
  }

  #readNoscript(element: Element, format: Format): void {
    findInside(element, (inner) => {
      if (inner.name === 'img') this.#addPicture(inner, format)
      return false
    })
  }

  #addPicture(element: Element, format: Format): void {
    const picture = readPicture(element, this.#links)
    if (!picture) return
    if (this.#line.isEmpty) this.#pushPicture(picture, element, format)
    else this.#waiting.push({ picture, element, format })
  }

  #pushPicture(picture: Picture, element: Element, format: Format): void {
    const last = this.blocks.at(-1)
    if (last?.kind === 'image' && this.#lastPicture?.url === picture.url) return
    this.#lastPicture = picture
    const markdown = writePicture(picture)
    this.#push(element, 'image', { markdown, text: '', linked: 0, strong: 0, links: format.linked ? 1 : 0 })
  }

  #pushWords(element: Element, kind: BlockKind, words: Words | undefined): true {
    if (words?.text) this.#push(element, kind, words)
    this.flush()
    return true
  }

  #push(element: Element, kind: BlockKind, words: Words, level = 0, caption = false): void {
    const { markdown, text, linked, strong, links } = words
    this.blocks.push({
      kind,
      markdown,
      text,
      ...(level > 0 && { level }),
      clues: {
        from: 'page',
        element: this.#elements.of(element),
        linked,
        strong,
        links,
        hidden: this.#elements.isHidden(element),
        caption,
        ...this.#agreement.of(text),
      },
    })
  }
}

const LONGEST_CAPTION = 600
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
