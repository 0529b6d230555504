import { type Element, isTag } from 'domhandler'
import type { PageElement } from '../../model/block.ts'
import { isHidden } from './tree.ts'
import { wordsOf } from './words.ts'

/** The elements around a page's blocks, each known once however many blocks it holds. */
export class Elements {
  readonly #known = new Map<Element, PageElement>()
  readonly #hidden = new Map<Element, boolean>()

  of(element: Element): PageElement {
    const known = this.#known.get(element)
    if (known) return known
    const parent = element.parent && isTag(element.parent) ? this.of(element.parent) : undefined
    const made: PageElement = {
      index: this.#known.size,
      tag: element.name,
      words: wordsOf(element),
      parent,
      depth: parent ? parent.depth + 1 : 0,
    }
    this.#known.set(element, made)
    return made
  }

  /** Whether an element or one around it isn't shown. */
  isHidden(element: Element): boolean {
    const known = this.#hidden.get(element)
    if (known !== undefined) return known
    const hidden =
      isHidden(element) || (element.parent !== null && isTag(element.parent) && this.isHidden(element.parent))
    this.#hidden.set(element, hidden)
    return hidden
  }
}
