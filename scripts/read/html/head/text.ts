import type { Found } from '../../../model/article.ts'
import { readDateline } from '../../dateline.ts'
import { readNames } from './authors/names.ts'
import type { Clue, Reading } from './clue.ts'
import type { Line } from './page.ts'
import type { Zone } from './zone.ts'

/** Shorter lines are captions, dates and shares. */
const PARAGRAPH = 60
const FIRST = 4
const CREDIT = 60
const NOT_THE_STORY: readonly Zone[] = ['picture', 'related', 'menu', 'foot', 'comment', 'aside', 'list']

/** Where the story was filed, as its first paragraphs say, and whose copy it is. */
export function readDatelines({ page, headlineAt = -1 }: Reading): {
  dateline?: Found<string>
  agency?: Found<string>
} {
  const paragraphs = page.lines.filter(
    ({ index, text, zones }) =>
      index > headlineAt &&
      text.length > PARAGRAPH &&
      !zones.has('picture') &&
      !zones.has('related') &&
      !zones.has('menu'),
  )
  for (const { text } of paragraphs.slice(0, FIRST)) {
    const found = readDateline(text)
    if (!found) continue
    const from = `the dateline “${text.slice(0, text.length - found.rest.length).trim()}”`
    return {
      dateline: { value: found.place, trust: 'text', from },
      ...(found.agency && { agency: { value: found.agency, trust: 'text', from } }),
    }
  }
  return {}
}

/** The wire agency that a byline or credit names. */
export function chooseAgency(
  clues: readonly Clue<readonly string[]>[],
  { page, headlineAt = 0 }: Reading,
): Found<string> | undefined {
  for (const { value, trust, from, traits } of clues) {
    if (trust === 'byline' && !/ at headline| near headline/.test(traits[0] ?? '')) continue
    const agency = value.flatMap(readNames).find(({ kind }) => kind === 'agency')
    if (agency) return { value: agency.name, trust, from }
  }
  const credit = page.lines.find((line) => line.index > headlineAt && isCredit(line))
  const [agency] = credit ? readNames(bare(credit.text)) : []
  return credit && agency && { value: agency.name, trust: 'text', from: `the credit “${credit.text}”` }
}

/** `(Reuters)`, `Source: AFP` on a line alone, outside of pictures and teasers. */
function isCredit({ text, zones }: Line): boolean {
  if (text.length > CREDIT || NOT_THE_STORY.some((zone) => zones.has(zone))) return false
  const [only, ...others] = readNames(bare(text))
  return only?.kind === 'agency' && others.length === 0
}

function bare(text: string): string {
  return text.replace(/^[\s([—–-]+|[\s)\].]+$/g, '').replace(/^\p{L}+: /u, '')
}
