import type { Article } from '../model/article.ts'
import { cleanCharacters } from '../model/characters.ts'
import { mendControls } from './charset/bytes.ts'

/** The article with every text in it as a story may have it, whatever an escape or a broken encoding has brought in. */
export function cleanArticle(article: Article): Article {
  const { head, blocks, removed, warnings } = article
  return {
    ...article,
    head: cleanTexts(head),
    blocks: blocks.map((block) => ({
      ...block,
      markdown: cleanText(block.markdown),
      text: cleanText(block.text),
    })),
    removed: cleanTexts(removed),
    warnings: cleanTexts(warnings),
  }
}

/** Plain data with every text in it clean. */
function cleanTexts<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(cleanTexts) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleanTexts(each)])) as T
}

/** Controls that stand for marks of Windows-1252 are those marks: escapes such as `\u0092` in JSON, and words that a library decoded, have them still. */
function cleanText(text: string): string {
  return cleanCharacters(mendControls(text))
}
