import { readList } from '../model/readList.ts'
import { cutBareAgency, cutBracket, openingAgency } from './dateline/agency.ts'
import type { Dateline } from './dateline/dateline.ts'
import { cutDay } from './dateline/day.ts'
import { readEastAsian } from './dateline/eastAsia.ts'
import { isPlaceName, isShouted, ordinaryCapitals } from './dateline/place.ts'

export type { Dateline } from './dateline/dateline.ts'
export { ordinaryCapitals } from './dateline/place.ts'

/** A dateline is short: the dash that ends it stands among the first letters of the paragraph. */
const REACH = 110
/** Emphasis that Markdown and messengers put around it: `**OSLO (NTB)** – `. */
const EMPHASIS = /\*\*|__|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu
/** ` - `, ` -- `, ` – `, `—`, `_`, ` | `, `LONDON- `; after a bracket also `:`, `.` or nothing; a colon alone. */
const ENDS: readonly RegExp[] = [
  /\s+(?:-{1,3}|–|―|_|\|)\s+|\s+-{2}(?=\p{Lu})|\s*—\s*|(?<=[)\]/])\s*(?:[-–_:.]+)\s*|(?<=[)\]/])\s+(?=["“'‘„«\p{Lu}\p{Lo}])|(?<=\p{Lu}{2}|\d|\.)[-–]\s+/gu,
  /:\s+/gu,
]
/** Every end has one of these. */
const MAY_END = /[-–―_|—)\]/:]/
/** A sentence begins after it. */
const OPENS = /^[\s"“”'‘’„«»‹「『(¿¡[<]*[\p{Lu}\p{Lo}\p{N}]/u
/** Papers of Indonesia name themselves beside the town: `TEMPO.CO, Jakarta - …`. */
const OUTLET = /^[\p{L}\d-]{3,}(?:\.\p{L}{2,4}){1,2}$/u
/** `Denver Newsroom, May 3 …` */
const NEWSROOM = /\s+Newsroom$/
/** `In Paris, May 3 – …` begins a sentence. */
const OPENS_ADVERB = /^(?:In|On|At|From|Near|Since|After|Before|By)\s/
/** Towns that papers which end their datelines with a colon file from most. */
const colonTowns = listed('colon-towns.txt')
/** What is written in capitals before a dash or colon too, and is no town: `NATO`, `BREAKING`. */
const notTowns = listed('not-towns.txt')

/**
 * Reads the dateline at the start of a story's first paragraph, as wires and papers write it:
 * `WASHINGTON, Feb 26 - …`, `NAIROBI, Kenya (AP) _ …`, `MEXIKO-STADT, 3. Mai (dpa) - …`, `LONDON — …`, `NEW DELHI: …`, `新华社北京5月3日电 …`.
 * A place in ordinary capitals counts only beside a day or an agency, and only before a sentence: `Iran – a threat?` has none.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const written = paragraph.slice(0, REACH)
  const opening = written.replace(EMPHASIS, '')
  const found = readOpening(opening)
  if (!found) return undefined
  const { end, ...dateline } = found
  return { ...dateline, rest: paragraph.slice(written.length - (opening.length - end)).replace(/^[*_]+\s*/, '') }
}

type Opening = Omit<Dateline, 'rest'> & { readonly end: number }

function readOpening(opening: string): Opening | undefined {
  const eastAsian = readEastAsian(opening)
  if (eastAsian) return eastAsian
  if (!MAY_END.test(opening)) return undefined
  const wired = /^[([]/.test(opening) ? openingAgency(opening) : undefined
  const from = wired ? opening.length - wired.rest.length : 0
  for (const [kind, pattern] of ENDS.entries()) {
    const ends = [...opening.slice(from).matchAll(pattern)].slice(0, 2)
    for (const end of ends) {
      if (end.index === 0) continue
      const read = readPlace(opening.slice(from, from + end.index), kind === 1)
      const after = from + end.index + end[0].length
      if (!read || !(read.proven || OPENS.test(opening.slice(after)))) continue
      const behind = openingAgency(opening.slice(after))
      const agency = read.agency ?? wired?.agency ?? behind?.agency
      const { place, country } = read
      return {
        place,
        ...(country && { country }),
        ...(agency && { agency }),
        end: behind ? opening.length - behind.rest.length : after,
      }
    }
  }
  return undefined
}

/** `NAIROBI, Kenya (AP)`, `Paris, 15 May 2019 (Reuters)` and what else stands before the dash; `colon` asks for more proof. */
function readPlace(head: string, colon: boolean): (Omit<Dateline, 'rest'> & { readonly proven: boolean }) | undefined {
  const bracket = cutBracket(head) ?? cutBareAgency(head)
  const named = bracket?.before ?? head
  const undated = cutDay(named)
  const place = (undated ?? named).replace(/[,\s]+$/u, '')
  const parts = place.split(/\s*,\s*/u)
  const [first = '', ...within] = parts.filter((part) => !OUTLET.test(part))
  const town = first.replace(/(?<=\p{L}{3})\.$/u, '').replace(NEWSROOM, '')
  if (notTowns.has(town) || OPENS_ADVERB.test(town) || within.length > 2 || ![town, ...within].every(isPlaceName))
    return undefined
  const shouted = isShouted(town)
  const isNamed = within.length + 1 < parts.length
  const proven = isNamed || bracket?.agency !== undefined || bracket?.dated === true || undated !== undefined
  if (bracket && !bracket.agency && !bracket.dated && !shouted) return undefined
  if (!proven && !shouted) return undefined
  if (colon && !proven && !colonTowns.has(town)) return undefined
  const country = within.join(', ')
  return {
    proven,
    place: ordinaryCapitals(town),
    ...(country && { country }),
    ...(bracket?.agency && { agency: bracket.agency }),
  }
}

function listed(file: string): ReadonlySet<string> {
  return new Set(readList(new URL(`./data/${file}`, import.meta.url)))
}
