import { TRUST } from '../../../../model/article.ts'
import { addTo } from '../../../../model/groups.ts'
import type { Clue } from '../clue.ts'
import { dayOf } from '../moment.ts'

/** A day that may be the day of publication, with all that speaks for and against it. */
export interface Candidate {
  readonly day: string
  readonly clues: readonly Clue<string>[]
  readonly traits: ReadonlySet<string>
}

/** One candidate for each day that a page names, none of which lie after `today`. */
export function listCandidates(clues: readonly Clue<string>[], today: string): readonly Candidate[] {
  const possible = clues.filter(({ value }) => dayOf(value) <= today)
  const stated = dayOfFirst(possible, STATED)
  const byDay = new Map<string, Clue<string>[]>()
  for (const clue of possible)
    if (stated === undefined || dayOf(clue.value) === stated || !clue.traits.some(isOutside))
      addTo(byDay, dayOf(clue.value), clue)
  for (const day of daysOfUpdates(byDay, stated)) byDay.delete(day)
  const days = [...byDay.keys()].sort()
  const markers = markersOf(possible)
  return days.map((day, order) => {
    const own = byDay.get(day) ?? []
    const told = own.flatMap(({ traits }) => traits)
    return {
      day,
      clues: own,
      traits: new Set([...inLightOf(stated, day, told), ...relations(day, order, days, own, markers)]),
    }
  })
}

/** What speaks for a day counts otherwise where the page's data states another, and what is seen counts for more where it states none. */
function inLightOf(stated: string | undefined, day: string, traits: readonly string[]): readonly string[] {
  if (stated === undefined) return [...traits, ...traits.filter(isVisible).map((trait) => `unstated: ${trait}`)]
  return day === stated ? traits : traits.map((trait) => `against: ${trait}`)
}

function isVisible(trait: string): boolean {
  return /^(?:line|mark|time) (?:first|at headline|near headline|just above)/.test(trait)
}

function relations(
  day: string,
  order: number,
  days: readonly string[],
  clues: readonly Clue<string>[],
  markers: readonly Marker[],
): readonly string[] {
  const places = new Set(clues.map(({ trust }) => trust)).size
  return [
    'any day',
    ...(days.length === 1 ? ['only day'] : []),
    ...(order === 0 ? ['earliest'] : []),
    ...(order === days.length - 1 ? ['latest'] : []),
    `in ${Math.min(places, 4)} places`,
    ...(Number(day.slice(0, 4)) < 2000 ? ['before 2000'] : []),
    ...(day.slice(5) === '01-01' ? ['new year’s day'] : []),
    ...(clues.length > 3 ? ['often'] : []),
    ...clues.flatMap(({ value }) => hourOf(value)),
    ...markers.map(({ name, day: marked }) => `${compare(day, marked)} ${name}`),
  ]
}

/** A day that the others are held against: what the page's data says, what its address has. */
interface Marker {
  readonly name: string
  readonly day: string | undefined
}

const CALLED_UPDATE = /^line called update|^(?:time|mark) called update/
const UPDATE = /^json-ld own dateModified|^meta updated/
/** A line or the address says of a day that it is that of publication. */
const SAID = /^line says published|^address y.?m.?d/
const PUBLICATION = /^address|line says published|dateCreated|uploadDate/
/** Days. A day that the page's data has as that of a change, soon after the stated one, may be the publication all the same: papers state when a page was made. */
const LONG_AFTER = 60

/** The days that the page calls those of a change, where a line or its address has an earlier one as that of publication, or its data one long before. */
function daysOfUpdates(
  byDay: ReadonlyMap<string, readonly Clue<string>[]>,
  stated: string | undefined,
): readonly string[] {
  const told = new Map([...byDay].map(([day, own]) => [day, own.flatMap(({ traits }) => traits)]))
  const earlier = [...told].flatMap(([day, traits]) => (traits.some((trait) => SAID.test(trait)) ? [day] : []))
  return [...told].flatMap(([day, traits]) => {
    if (traits.some((trait) => PUBLICATION.test(trait))) return []
    const isSaid = traits.includes('line says updated')
    if (isSaid && earlier.some((published) => published < day)) return [day]
    const isLong = stated !== undefined && Date.parse(day) - Date.parse(stated) >= LONG_AFTER * DAY
    const isCalled = isSaid || traits.some((trait) => CALLED_UPDATE.test(trait))
    return isLong && isCalled && traits.some((trait) => UPDATE.test(trait)) ? [day] : []
  })
}

const DAY = 86_400_000
const STATED = /^json-ld own datePublished|^meta published/

function markersOf(clues: readonly Clue<string>[]): readonly Marker[] {
  return [
    { name: 'the stated publication', day: dayOfFirst(clues, STATED) },
    { name: 'the stated update', day: dayOfFirst(clues, /^json-ld own dateModified|^meta updated/) },
    { name: 'the address', day: dayOfFirst(clues, /^address/) },
    { name: 'the line at the headline', day: dayOfFirst(clues, /^line (?:at|near) headline in article/) },
  ]
}

function dayOfFirst(clues: readonly Clue<string>[], pattern: RegExp): string | undefined {
  const clue = clues.find(({ traits }) => traits.some((trait) => pattern.test(trait)))
  return clue && dayOf(clue.value)
}

/** Days of sidebars and menus count only on pages whose data states none. */
function isOutside(trait: string): boolean {
  return /^(?:line|mark|time) .* in (?:aside|menu|foot)$/.test(trait)
}

function compare(day: string, marked: string | undefined): string {
  if (marked === undefined) return 'without'
  const apart = Math.round((Date.parse(day) - Date.parse(marked)) / DAY)
  if (apart === 0) return 'on'
  if (Math.abs(apart) === 1) return apart > 0 ? 'day after' : 'day before'
  if (Math.abs(apart) < 32) return apart > 0 ? 'weeks after' : 'weeks before'
  return apart > 0 ? 'after' : 'before'
}

/** A moment in UTC near midnight may be of the next day or the last where the paper is. */
function hourOf(value: string): readonly string[] {
  const [, hour, zone = ''] = /T(\d\d).*?(Z|[+-]00:?00)?$/.exec(value) ?? []
  if (hour === undefined || zone === '') return []
  if (Number(hour) >= 15) return ['UTC evening']
  return Number(hour) < 7 ? ['UTC night'] : []
}

/** The clue that a reader would believe first. */
export function mostTrusted(clues: readonly Clue<string>[]): Clue<string> | undefined {
  return [...clues].sort((a, b) => TRUST.indexOf(a.trust) - TRUST.indexOf(b.trust))[0]
}
