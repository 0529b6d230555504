import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import type { Source } from '../../model/source.ts'
import { decode } from '../charset.ts'
import type { Reader } from '../index.ts'
import { headFromStated } from '../stated.ts'

/** Text copied from a page or a document. */
export const textReader: Reader = {
  kind: 'copied text',
  recognises: (source) => source.format === undefined || source.format === 'text',
  read: (source) => [readText(source)],
}

function readText(source: Source): Article {
  const blocks = decode(source.bytes)
    .split(/\r?\n\s*\n|\r?\n/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text): Block => ({ kind: 'paragraph', markdown: text, text }))
  return {
    name: source.name,
    format: 'text',
    head: headFromStated(source.stated),
    blocks,
    removed: [],
    warnings: [],
    stated: source.stated,
  }
}
