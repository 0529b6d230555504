import { likeness, wordsOfTitle } from '../likeness.ts'
import type { Line, Page } from '../page.ts'
import { squeeze } from '../title/site-names.ts'

const LONGEST = 300
const ENOUGH = 0.3
/** What being the page's top heading counts against likeness to its titles. */
const HEADING = 0.35

/** The index of the line that is likeliest the headline: one like the titles that the page gives itself, above all a top heading. */
export function findHeadline({ lines }: Page, titles: readonly string[], site = ''): number | undefined {
  const known = titles.map(wordsOfTitle)
  let best: { index: number; score: number } | undefined
  for (const line of lines) {
    if (line.text.length > LONGEST || line.zones.has('menu')) continue
    const [weight, least] = [weightOf(line), best?.score ?? ENOUGH]
    if (1 + weight <= least) continue
    const own = wordsOfTitle(line.text)
    const score = Math.max(0, ...known.map((title) => likeness(own, title))) + weight
    if (score > least && squeeze(line.text) !== site) best = { index: line.index, score }
  }
  return best?.index ?? lines.find((line) => isHeadingOfText(line, lines, site))?.index
}

const BESIDE = ['menu', 'related', 'aside', 'comment', 'foot'] as const
/** How far below its heading a text begins, in lines. */
const REACH = 6
const PASSAGE = 80

/** Whether a line is a heading with a passage below. */
function isHeadingOfText({ element, zones, text, index }: Line, lines: readonly Line[], site: string): boolean {
  if (!/^h[1-4]$/.test(element.name) || BESIDE.some((zone) => zones.has(zone)) || squeeze(text) === site) return false
  return lines.slice(index + 1, index + REACH).some((line) => line.text.length >= PASSAGE)
}

function weightOf({ zones, element }: Line): number {
  if (zones.has('related') || zones.has('aside') || zones.has('comment') || zones.has('foot')) return -HEADING
  if (zones.has('headline')) return HEADING
  return /^h[2-4]$/.test(element.name) ? HEADING / 3 : 0
}
