import type { CountryTag } from '../../model/tags.ts'
import { countryName } from './atlas.ts'
import type { Evidence } from './evidence.ts'
import type { Setting } from './features.ts'
import { tellReasons } from './reasons.ts'
import { roundOff } from './round.ts'
import type { Zone } from './sighting.ts'
import { weighCountries } from './weigh.ts'

/** The countries that a story is about, the most central first: an editor puts where it happens first, then who it happens with. */
export function chooseAbout(setting: Setting): readonly CountryTag[] {
  return roundOff(weighCountries(setting), setting)
    .map(({ code }) => ({ code, centrality: centralityOf(setting.evidence.get(code)) }))
    .sort((a, b) => b.centrality - a.centrality)
    .map(({ code }) => ({ code, name: countryName(code, 'en'), reasons: tellReasons(code, setting) }))
}

/** What one naming in each part of a story adds; namings after the second add nothing there. */
const ZONE: Readonly<Record<Zone, number>> = { dateline: 2.5, title: 3, deck: 2, lede: 1.5, second: 0.5, body: 0 }
/** What it adds when things happen there: `in Iraq` in the title. */
const SCENE = 1.5
const COUNT = 1.5
/** The United States is named in most stories of the world, so each naming says less. */
const COMMON: ReadonlyMap<string, number> = new Map([['US', 0.55]])

/** How central a country is to a story that is about it; only the order matters. */
function centralityOf(evidence: Evidence | undefined): number {
  if (!evidence) return 0
  const { code, namings } = evidence
  const seen = new Map<Zone, number>()
  let sum = COUNT * Math.log2(1 + namings.length)
  for (const { zone, isScene } of namings) {
    const times = seen.get(zone) ?? 0
    seen.set(zone, times + 1)
    if (times >= 2) continue
    sum += ZONE[zone] / (times + 1) + (isScene && times === 0 && ZONE[zone] > 0.5 ? SCENE : 0)
  }
  return sum * (COMMON.get(code) ?? 1)
}
