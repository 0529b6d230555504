import type { Block } from '../../model/block.ts'
import { countWords } from '../../model/wordCount.ts'
import { Agreement } from './agreement.ts'
import { flattenPage } from './flatten.ts'
import type { Links } from './links.ts'
import type { PageMetadata } from './metadata.ts'
import { parsePage } from './parse.ts'

/** A shorter text is a summary rather than the article. */
const LEAST_WORDS = 120
/** A page that shows next to nothing holds no other text, however short this one is. */
const LEAST_BEHIND_NOTHING = 40
/** A page that shows a smaller share of the text it carries shows only the beginning. */
const SHOWN = 0.4

/** The article's text from the page's JSON-LD, when the page shows too little of it; undefined otherwise. Its blocks have no clues: nothing stood around them. */
export function readCarried(
  shown: readonly Block[],
  { articleBody }: PageMetadata,
  links: Links,
): readonly Block[] | undefined {
  const words = countWords(articleBody)
  const least = isNothing(shown) ? LEAST_BEHIND_NOTHING : LEAST_WORDS
  if (words < least || countShown(shown) > words * SHOWN) return undefined
  const none = new Agreement({ titles: [], descriptions: [], articleBody: '' })
  return articleBody
    .split(/\n+/)
    .flatMap((line) => flattenPage(parsePage(line), links, none))
    .map(({ clues: _, ...block }) => block)
}

function isNothing(shown: readonly Block[]): boolean {
  return shown.reduce((sum, { text }) => sum + countWords(text), 0) < LEAST_BEHIND_NOTHING
}

function countShown(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { text, clues }) => sum + (clues?.from === 'page' ? Math.max(0, clues.inArticleBody) * countWords(text) : 0),
    0,
  )
}
