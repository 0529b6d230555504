import type { Block, PageElement } from '../../scripts/model/block.ts'

/** A paragraph of a page that has no signs of anything but where it stands and how much of it is linked. */
export function blockIn(element: PageElement, text: string, linked = 0): Block {
  return {
    kind: 'paragraph',
    markdown: text,
    text,
    clues: {
      from: 'page',
      element,
      linked,
      strong: 0,
      links: linked ? 1 : 0,
      hidden: false,
      caption: false,
      inTitle: 0,
      inDescription: 0,
      inArticleBody: 0,
    },
  }
}
