import { decode } from './charset.ts'
import type { Reader } from './index.ts'
import { headFromStated } from './stated.ts'

/** Markdown that is already clean, with or without front matter of another tool. */
export const markdownReader: Reader = {
  kind: 'Markdown',
  recognises: (source) => source.format === 'markdown',
  read: (source) => {
    const text = decode(source.bytes)
    return [
      {
        name: source.name,
        format: 'markdown',
        head: headFromStated(source.stated),
        blocks: [{ kind: 'paragraph', markdown: text, text }],
        removed: [],
        warnings: [],
        stated: source.stated,
      },
    ]
  },
}
