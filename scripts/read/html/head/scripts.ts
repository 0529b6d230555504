import type { Clue, Place } from './clue.ts'

const ISO = /(?<!\d)((?:19|20)\d\d-[01]\d-[0-3]\d)(?:T|\s|[^\d-])/g
/** How far before a day its name stands: `"publishDate":"`. */
const REACH = 40
const NAME = /([a-z_-]{3,30})["'\\]{0,3}\s?[:=,]\s?[[({]?["'\\]{0,3}$/i
const NAMES: readonly { readonly trait: string; readonly words: RegExp }[] = [
  { trait: 'updated', words: /modif|updat|chang|edit/i },
  { trait: 'published', words: /publi|pubdate|first/i },
  { trait: 'created', words: /creat|post/i },
  { trait: 'day', words: /date|time/i },
]
const LONGEST = 400_000
const MOST = 60

/** Days in the settings that a page hands to its scripts; only read, never run. */
export const readScripts: Place = ({ page }) => {
  const days: Clue<string>[] = []
  for (const script of page.scripts)
    for (const match of script.slice(0, LONGEST).matchAll(ISO)) {
      const value = match[1] ?? ''
      const name = NAME.exec(script.slice(Math.max(0, match.index - REACH), match.index))?.[1]
      const kind = name && NAMES.find(({ words }) => words.test(name))?.trait
      if (kind && days.length < MOST && !Number.isNaN(Date.parse(value)))
        days.push({
          value,
          trust: 'text',
          from: `a script's ${name}`,
          traits: [`script ${kind}`, ...(days.length === 0 ? ['script first'] : [])],
        })
    }
  return { days }
}
