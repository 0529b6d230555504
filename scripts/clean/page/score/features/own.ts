import type { BlockView } from '../view.ts'
import { type Features, flag } from './feature.ts'

const KINDS = ['paragraph', 'heading', 'list', 'quote', 'table', 'embed', 'code'] as const
const TAGS = [
  'p',
  'div',
  'li',
  'td',
  'span',
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'button',
  'section',
  'time',
  'strong',
  'em',
  'dd',
  'dt',
  'label',
] as const

const TERMINAL = /[.!?…。！？।؟۔።]["'”’»)\]」』）]*$/
const YEAR = /\b(?:19|20)\d\d\b/
const CLOCK = /\b\d{1,2}[:.h]\d\d\b/
const QUOTE = /["“”«»„「『]/

/** What a block's own words look like. */
export const ownFeatures: Features<BlockView> = {
  words: ({ words }) => words,
  plain: ({ plain }) => plain,
  linkShare: ({ linkShare }) => linkShare,
  links: ({ clues }) => clues.links,
  wordsPerLink: ({ words, clues }) => (clues.links > 0 ? words / clues.links : -1),
  strongShare: ({ block, clues }) => clues.strong / Math.max(1, block.text.length),
  charsPerWord: ({ block, words }) => block.text.length / Math.max(1, words),
  stops: ({ signs }) => signs.stops,
  stopsPerWord: ({ signs, words }) => signs.stops / Math.max(1, words),
  commasPerWord: ({ signs, words }) => signs.commas / Math.max(1, words),
  digitShare: ({ block, signs }) => signs.digits / Math.max(1, block.text.length),
  capitalShare: ({ signs }) => signs.capitals / Math.max(1, signs.letters),
  capitalsPerWord: ({ signs, words }) => signs.capitals / Math.max(1, words),
  endsSentence: ({ block }) => flag(TERMINAL.test(block.text.slice(-6))),
  endsColon: ({ block }) => flag(block.text.endsWith(':')),
  asks: ({ block }) => flag(block.text.endsWith('?')),
  startsLower: ({ block }) => flag(/^\p{Ll}/u.test(block.text)),
  hasYear: ({ block, words }) => flag(words < 40 && YEAR.test(block.text)),
  hasClock: ({ block, words }) => flag(words < 40 && CLOCK.test(block.text)),
  hasQuote: ({ block }) => flag(QUOTE.test(block.text)),
  hasCopyright: ({ block }) => flag(block.text.includes('©')),
  hasBar: ({ block }) => flag(/[|•·›»]/.test(block.text)),
  lines: ({ signs }) => signs.lines,
  wordsPerLine: ({ signs, words }) => words / signs.lines,
  hidden: ({ clues }) => flag(clues.hidden),
  caption: ({ clues }) => flag(clues.caption),
  inTitle: ({ clues }) => clues.inTitle,
  inDescription: ({ clues }) => clues.inDescription,
  inArticleBody: ({ clues }) => clues.inArticleBody,
  level: ({ block }) => block.level ?? 0,
  ...Object.fromEntries(KINDS.map((kind) => [`is ${kind}`, ({ block }: BlockView) => flag(block.kind === kind)])),
  ...Object.fromEntries(TAGS.map((tag) => [`<${tag}>`, ({ clues }: BlockView) => flag(clues.element.tag === tag)])),
}
