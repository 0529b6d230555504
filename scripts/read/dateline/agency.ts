import agencies from '../data/agencies.json' with { type: 'json' }
import { cutDay } from './day.ts'

const known = new Map(agencies.flatMap(([name, forms]) => (forms as string[]).map((form) => [form, name as string])))

/** `(AP)`, `[Reuters]`, `/TASS/` at the end. */
const BRACKET = /(?:[([（]([^()[\]（）]{2,40})[)\]）]|(?<=\s)\/([^/]{2,30})\/)\s*$/u
const AT_START = /^\s*[([]?([\p{L}\p{M}][\p{L}\p{M}\p{N}. -]{1,30}?)[)\]]?\s*(?:[.:—–]|\s-)\s+/u

const anyCase = new Map([...known].map(([form, name]) => [form.toLowerCase(), name]))

/** Between brackets capitals don't matter: `(Белта)`. */
function inBracket(name: string): string | undefined {
  return known.get(name.trim()) ?? anyCase.get(name.trim().toLowerCase())
}

/** The agency that goes by the name, as it is usually shortened. */
export function agencyNamed(name: string): string | undefined {
  return known.get(name.trim())
}

/** What a bracket at the end of a dateline says. */
export interface Bracketed {
  /** What stands before it. */
  readonly before: string
  readonly agency?: string
  /** Whether it holds a day: `(June 21)`, `(AP, May 3)`. */
  readonly dated: boolean
}

/** Reads the bracket that ends a dateline: `(AFP)`, `(dpa/afp)`, `(June 21)`, `(Reuters, 3 May)`, `/ТАСС/`. */
export function cutBracket(head: string): Bracketed | undefined {
  const match = BRACKET.exec(head)
  if (!match) return undefined
  const inner = match[1] ?? match[2] ?? ''
  const undated = cutDay(inner)
  const names = (undated ?? inner).split(/[/,;&|-]|\s+(?:and|und|et|y|e)\s+/u)
  const agency = inBracket(undated ?? inner) ?? names.map(inBracket).find(Boolean)
  return { before: head.slice(0, match.index), ...(agency && { agency }), dated: undated !== undefined }
}

/** Reads an agency that ends a dateline without a bracket, after a full stop or comma: `Moscow. May 3. INTERFAX.RU`. */
export function cutBareAgency(head: string): Bracketed | undefined {
  const match = /^(.+[.,])\s+([^,]{2,30})$/u.exec(head)
  const agency = match?.[2] && known.get(match[2].trim())
  return match && agency ? { before: match[1] ?? '', agency, dated: false } : undefined
}

/** An agency that is named before all else, or after the dash: `РИА Новости. `, `(ANSA) - `. */
export function openingAgency(text: string): { agency: string; rest: string } | undefined {
  const match = AT_START.exec(text)
  const agency = match?.[1] && known.get(match[1].trim())
  return match && agency ? { agency, rest: text.slice(match[0].length) } : undefined
}
