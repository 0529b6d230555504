import type { Block } from '../../model/block.ts'
import { countWords } from '../../model/wordCount.ts'
import { Agreement } from './agreement.ts'
import { flattenPage } from './flatten.ts'
import type { Links } from './links.ts'
import type { PageMetadata } from './metadata.ts'
import { parsePage } from './parse.ts'

/** A shorter text is a summary rather than the article. */
const LEAST_WORDS = 120
/** A page that shows a smaller share of the text it carries shows only the beginning. */
const SHOWN = 0.4

/** The article's text from the page's JSON-LD, when the page shows too little of it; undefined otherwise. Its blocks have no clues: nothing stood around them. */
export function readCarried(
  shown: readonly Block[],
  { articleBody }: PageMetadata,
  links: Links,
): readonly Block[] | undefined {
  const words = countWords(articleBody)
  if (words < LEAST_WORDS || countShown(shown) > words * SHOWN) return undefined
  const none = new Agreement({ titles: [], descriptions: [], articleBody: '' })
  return articleBody
    .split(/\n+/)
    .flatMap((line) => flattenPage(parsePage(line), links, none))
    .map(({ clues: _, ...block }) => block)
}

function countShown(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { text, clues }) => sum + (clues?.from === 'page' ? Math.max(0, clues.inArticleBody) * countWords(text) : 0),
    0,
  )
}
