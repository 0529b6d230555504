import agencies from './data/agencies.json' with { type: 'json' }

/** The words before a story's first sentence that say where it was filed. */
export interface Dateline {
  /** In ordinary capitals: `Nairobi`. */
  readonly place: string
  /** What stands after the place to tell it from others of its name, as written: `Kenya`, `N.Y.`. */
  readonly country?: string
  /** The wire agency, by its usual short name. */
  readonly agency?: string
  /** The paragraph without it. */
  readonly rest: string
}

/** A dateline is short: the dash that ends it stands among the first letters of the paragraph. */
const REACH = 110

/** ` - `, ` -- `, ` – `, `—`, `_`, and `:` after a bracket, as in `(AFP): `. */
const END = /\s+(?:-{1,2}|–|_)\s+|\s*—\s*|(?<=\))\s*(?:[-–_:]+)\s*|(?<=\))\s+(?=["“'‘\p{Lu}])/u
const AGENCY = /[([]([^()[\]]{2,40})[)\]]\s*$/u
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
/** `Feb 26`, `15 May 2019`, `May 15, 2019`, after a comma or a full stop. */
const DATE = new RegExp(`[,.]?\\s+(?:${MONTH}\\s*${DAY}|${DAY}\\s+${MONTH})(?:,?\\s+\\d{4})?\\s*,?$`, 'iu')
/** Words of place names that have no capital: `Rio de Janeiro`, `Stratford-upon-Avon`. */
const SMALL = new Set(
  'of the de la le les du des del di da dos do das al el y and et en sur am an der upon on von'.split(' '),
)

/**
 * Reads the dateline at the start of a story's first paragraph, as wires and papers write it:
 * `WASHINGTON, Feb 26 - …`, `NAIROBI, Kenya (AP) _ …`, `Baghdad (AFP) – …`, `LONDON — …`.
 * A place in ordinary capitals counts only beside a date or an agency: `Iran – a threat?` has none.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const opening = paragraph.slice(0, REACH)
  const end = END.exec(opening)
  if (!end || end.index === 0) return undefined
  const { name: named, agency } = cutAgency(opening.slice(0, end.index))
  const place = named.replace(DATE, '').replace(/[,\s]+$/u, '')
  const [town = '', ...within] = place.split(/\s*,\s*/u)
  if (within.length > 2 || ![town, ...within].every(isPlaceName)) return undefined
  if (!agency && place === named.trim() && !isShouted(town)) return undefined
  const country = within.join(', ')
  return {
    place: ordinaryCapitals(town),
    ...(country && { country }),
    ...(agency && { agency }),
    rest: paragraph.slice(end.index + end[0].length),
  }
}

const agencyNames = new Map(
  agencies.flatMap(([name, forms]) => (forms as string[]).map((form) => [form, name as string])),
)

function cutAgency(head: string): { name: string; agency?: string } {
  const bracket = AGENCY.exec(head)
  const agency = bracket?.[1] && agencyNames.get(bracket[1].split('/')[0]?.trim() ?? '')
  return bracket && agency ? { name: head.slice(0, bracket.index), agency } : { name: head }
}

function isPlaceName(part: string): boolean {
  if (part.length < 2 || part.length > 40 || /[\d!?;:"“”()<>]/u.test(part)) return false
  const words = part.split(/[\s/]+/u)
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word))
}

function isShouted(town: string): boolean {
  return /\p{Lu}{2}/u.test(town) && !/\p{Ll}/u.test(town)
}

/** `SALT LAKE CITY` becomes `Salt Lake City`; `NEW YORK/LONDON` keeps both. */
export function ordinaryCapitals(town: string): string {
  if (!isShouted(town)) return town
  return town.replace(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu, (word) => {
    const lower = word.toLowerCase()
    return SMALL.has(lower) && !town.startsWith(word) ? lower : word[0] + lower.slice(1)
  })
}
