import { createMarkdown } from '../../markdown/markdown.ts'
import { readParagraphs, splitTokens } from '../../markdown/paragraphs.ts'
import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'

const markdown = createMarkdown()

/** An article of Markdown, which is read as one block, in a block for each of its paragraphs; what stands between two goes with the first. */
export function splitMarkdown(article: Article): Article {
  if (article.format !== 'markdown') return article
  return { ...article, blocks: article.blocks.flatMap(splitBlock) }
}

function splitBlock(block: Block): readonly Block[] {
  const lines = block.markdown.split('\n')
  const starts = splitTokens(markdown.parse(block.markdown, {})).map(([first]) => first?.map?.[0] ?? 0)
  if (starts.length < 2) return [block]
  return starts.map((start, index): Block => {
    const own = lines
      .slice(index === 0 ? 0 : start, starts[index + 1] ?? lines.length)
      .join('\n')
      .trim()
    const text = readParagraphs(own)
      .map((paragraph) => paragraph.text)
      .join('\n')
    return { kind: 'paragraph', markdown: own, text }
  })
}
