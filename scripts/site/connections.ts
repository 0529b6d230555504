import type { Entry } from './entry.ts'

/** What a story belongs with. */
export interface Connections {
  /** On the same events, most alike first. */
  readonly related: readonly Entry[]
  /** The stories published just before and after. */
  readonly earlier?: Entry
  readonly later?: Entry
}

const MOST_RELATED = 5
/** In one list of stories that share something, so many neighbours in time are looked at on each side. */
const NEIGHBOURS = 12
/** Days after which being near in time counts for half. */
const HALF_LIFE = 14
/** What is too little to say that two stories tell of the same events. */
const LEAST = 2.2

/**
 * Finds what each story belongs with, by the countries, actors and title words that they share, weighted by how rare these are
 * (inverse document frequency, Spärck Jones 1972) and by nearness in time. `entries` come newest first.
 */
export function connect(entries: readonly Entry[]): (entry: Entry) => Connections {
  const places = new Map(entries.map((entry, place) => [entry, place]))
  const days = entries.map(({ day }) => (day ? Date.parse(day) / 86_400_000 : Number.NaN))
  const shared = new Map<string, number[]>()
  const marks = entries.map(marksOf)
  marks.forEach((keys, place) => {
    for (const key of keys) {
      const list = shared.get(key)
      if (list) list.push(place)
      else shared.set(key, [place])
    }
  })

  function relatedTo(place: number): readonly Entry[] {
    const scores = new Map<number, number>()
    for (const key of marks[place] ?? []) {
      const list = shared.get(key) ?? []
      const weight = Math.log(1 + entries.length / list.length) * (key.startsWith('w:') ? 0.6 : 1)
      const here = lowerBound(list, place)
      for (const other of list.slice(Math.max(0, here - NEIGHBOURS), here + NEIGHBOURS + 1)) {
        if (other !== place) scores.set(other, (scores.get(other) ?? 0) + weight)
      }
    }
    return [...scores]
      .map(([other, score]) => [other, score * nearness((days[other] ?? 0) - (days[place] ?? 0))] as const)
      .filter(([, score]) => score > LEAST)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_RELATED)
      .flatMap(([other]) => entries[other] ?? [])
  }

  return (entry) => {
    const place = places.get(entry) ?? 0
    const [later, earlier] = [entries[place - 1], entries[place + 1]]
    return {
      related: relatedTo(place),
      ...(entry.day && earlier?.day && { earlier }),
      ...(entry.day && later && { later }),
    }
  }
}

/** 1 on the same day, a half after `HALF_LIFE` days; a quarter where a day is unknown. */
function nearness(days: number): number {
  return Number.isNaN(days) ? 0.25 : 0.5 ** (Math.abs(days) / HALF_LIFE)
}

function marksOf({ story, countries, actors }: Entry): readonly string[] {
  const words = story.title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return [
    ...countries.map(({ code }) => `c:${code}`),
    ...actors.map(({ slug }) => `a:${slug}`),
    ...new Set(words.map((word) => `w:${word}`)),
  ]
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
