import { phraseOf } from '../../read/text/phrases/index.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../pass.ts'
import { removeWhere } from './remove.ts'

/** Takes out lines that are a page's own words: menus, share buttons, notices. */
export const dropPhrases: Pass = (article) =>
  removeWhere(article, ({ text }) => {
    const phrase = phraseOf(text)
    return phrase && !(phrase.open && shapeOf(text).prose) ? phrase.reason : undefined
  })
