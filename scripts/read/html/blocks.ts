import type { Element } from 'domhandler'
import type { Block, BlockKind } from '../../model/block.ts'
import type { Agreement } from './agreement.ts'
import { Elements } from './elements.ts'
import { type Picture, writePicture } from './image.ts'
import type { Format, Words } from './inline.ts'

/** The blocks of a page, collected in reading order. */
export class Blocks {
  readonly list: Block[] = []
  readonly #agreement: Agreement
  readonly #elements = new Elements()
  /** The picture of the last image block. */
  #picture: Picture | undefined

  constructor(agreement: Agreement) {
    this.#agreement = agreement
  }

  push(element: Element, kind: BlockKind, words: Words, { level = 0, caption = false } = {}): void {
    const { markdown, text, linked, strong, links } = words
    this.list.push({
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

  /** A picture that the page shows twice in a row, once for want of scripts, is one. */
  pushPicture(picture: Picture, element: Element, format: Format): void {
    if (this.list.at(-1)?.kind === 'image' && this.#picture?.url === picture.url) return
    this.#picture = picture
    const markdown = writePicture(picture)
    this.push(element, 'image', { markdown, text: '', linked: 0, strong: 0, links: format.linked ? 1 : 0 })
  }

  /** Gives a caption to the picture just before; false when there is none. */
  attachCaption(caption: string): boolean {
    const last = this.list.at(-1)
    if (last?.kind !== 'image' || !this.#picture) return false
    const text = last.text ? `${last.text} ${caption}` : caption
    this.list[this.list.length - 1] = { ...last, text, markdown: writePicture(this.#picture, text) }
    return true
  }

  /** In a figure, all short text after a picture belongs to it. */
  attachCaptionsFrom(start: number): void {
    for (const block of this.list.splice(start)) {
      const isCaption = block.kind === 'paragraph' && block.text.length <= LONGEST_CAPTION
      if (!isCaption || !this.attachCaption(block.text.replaceAll('\n', ' '))) this.list.push(block)
    }
  }
}

const LONGEST_CAPTION = 600
