import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countries, countryName, findCountry } from '../../../scripts/tag/countries/atlas.ts'
import { nearestCountry } from '../../../scripts/tag/countries/nearest.ts'

test('every code once, each with a region of UN M49', () => {
  assert.equal(new Set(countries.map(({ code }) => code)).size, 250)
  assert.deepEqual(
    new Set(countries.map(({ region }) => region)),
    new Set(['Africa', 'Americas', 'Antarctica', 'Asia', 'Europe', 'Oceania']),
  )
})

test('a country is found by name, alias, former name, demonym and code, whatever its capitals and accents', () => {
  const cases = {
    Iraq: 'IQ',
    iraq: 'IQ',
    IRQ: 'IQ',
    Iraqi: 'IQ',
    'the US': 'US',
    'U.S.': 'US',
    uk: 'GB',
    Burma: 'MM',
    Zaire: 'CD',
    'Soviet Union': 'RU',
    Yugoslavia: 'RS',
    Macedonia: 'MK',
    Persia: 'IR',
    'East Germany': 'DE',
    'Cote d’Ivoire': 'CI',
    'Côte d’Ivoire': 'CI',
  }
  for (const [name, code] of Object.entries(cases)) assert.equal(findCountry(name)?.code, code, name)
  assert.equal(findCountry('Atlantis'), undefined)
  assert.equal(findCountry('constructor'), undefined)
})

test('a misspelt name has a nearest country, nonsense has none', () => {
  assert.equal(nearestCountry('Irak')?.code, 'IQ')
  assert.equal(nearestCountry('Phillipines')?.code, 'PH')
  assert.equal(nearestCountry('Unted States')?.code, 'US')
  assert.equal(nearestCountry('qqqqq'), undefined)
})

test('names in other languages', () => {
  assert.equal(countryName('DE', 'fr'), 'Allemagne')
  assert.equal(countryName('DE', 'en-GB'), 'Germany')
  assert.equal(countryName('DE', 'not a language'), 'Germany')
  assert.equal(countryName('QQ', 'fr'), 'QQ')
})
