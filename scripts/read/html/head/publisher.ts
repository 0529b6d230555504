import type { Found } from '../../../model/article.ts'
import type { Clue } from './clue.ts'

const LONGEST = 60
const ADDRESS = /^https?:|^@|^\/\//
/** `The Paper | News from everywhere` */
const TAGLINE = /\s+[|–—·•:-]+\s+.*$/

/** Who published the article, as the most trusted place of the page says. */
export function choosePublisher(
  clues: readonly Clue<string>[],
  windowTitle: string,
  title: string | undefined,
): Found<string> | undefined {
  for (const { value, trust, from } of clues) {
    const name = value.replace(TAGLINE, '').trim()
    if (name.length > 1 && name.length <= LONGEST && !ADDRESS.test(name)) return { value: name, trust, from }
  }
  return afterTitle(windowTitle, title)
}

const SEPARATED = /^\s+[|–—·•-]+\s+(?:.*\s[|–—·•-]+\s+)?(\S.*)$/

/** What the title element has after the article's title is the site: `Green Zone emptied — The Meridian Courier`. */
function afterTitle(windowTitle: string, title: string | undefined): Found<string> | undefined {
  if (!title || !windowTitle.toLowerCase().startsWith(title.toLowerCase())) return undefined
  const name = SEPARATED.exec(windowTitle.slice(title.length))?.[1]
  return name && name.length <= LONGEST ? { value: name, trust: 'meta', from: 'the title element' } : undefined
}
