import type { Block } from '../model/block.ts'
import { readDateline } from '../read/dateline.ts'
import type { Pass } from './pass.ts'

/** The dateline stands before the story's first sentence; a picture, a subhead or a note may come before it. */
const FIRST = 3

/** Reads where it was filed from the opening of the first paragraphs, and whose copy it is, where its reader has found neither. */
export const tellDateline: Pass = (article) => {
  const { head, blocks } = article
  if (head.dateline) return article
  const openings = blocks.flatMap(openingsOf).slice(0, FIRST)
  for (const opening of openings) {
    const found = readDateline(opening)
    if (!found) continue
    const from = `the dateline “${opening.slice(0, opening.length - found.rest.length).trim()}”`
    const dateline = { value: found.place, trust: 'text', from } as const
    const agency = found.agency && !head.agency ? ({ value: found.agency, trust: 'text', from } as const) : undefined
    return { ...article, head: { ...head, dateline, ...(agency && { agency }) } }
  }
  return article
}

/** The paragraphs of a block; Markdown that is taken as clean is all one. */
function openingsOf({ kind, text }: Block): readonly string[] {
  if (kind !== 'paragraph') return []
  return text
    .slice(0, 4000)
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:#|!\[|>|[-*+]\s|\d+\.\s|\||```)/.test(part))
}
