import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { splitText } from '../../scripts/digest/sentences/index.ts'
import { findActor } from '../../scripts/tag/actors/index.ts'
import { findCountry, formerCountries } from '../../scripts/tag/countries/atlas.ts'
import { findCountries } from '../../scripts/tag/countries/index.ts'

/** How many lines or entries each list has at least: what was lost from one would be missed by nobody else. */
const LEAST: readonly (readonly [file: string, least: number])[] = [
  ['scripts/tag/actors/data/people.jsonl', 927],
  ['scripts/tag/actors/data/state-bodies.jsonl', 1],
  ['scripts/tag/countries/data/gazetteer.txt', 10_000],
  ['scripts/fetch/data/private-networks.txt', 20],
]

test('no list has shrunk', () => {
  for (const [file, least] of LEAST) {
    const lines = readFileSync(file, 'utf8').trim().split('\n').length
    assert.ok(lines >= least, `${file} has ${lines} lines, fewer than ${least}`)
  }
})

test('every former state is found by each of its names, and is the country that it became', () => {
  assert.ok(formerCountries.length >= 40)
  for (const { name, names, code } of formerCountries)
    for (const each of [name, ...names]) {
      const text = `The archive of ${each} was opened to historians last week.`
      const { mentions } = findCountries({
        title: '',
        language: 'en',
        paragraphs: [{ kind: 'paragraph', text }],
      })
      assert.ok(
        mentions.some((mention) => mention.code === code),
        `${each} is not ${code}`,
      )
    }
  for (const name of ['USSR', 'Soviet Union', 'Yugoslavia', 'Czechoslovakia', 'Zaire', 'Burma', 'Ceylon'])
    assert.ok(
      formerCountries.some((each) => each.name === name || each.names.includes(name)),
      name,
    )
})

test('every person is found by each of the names that the dictionary has', () => {
  const lines = readFileSync('scripts/tag/actors/data/people.jsonl', 'utf8').trim().split('\n')
  const people = lines.map((line) => JSON.parse(line) as { name: string; aliases?: readonly string[] })
  for (const { name } of people) assert.ok(findActor(name, []), name)
  const aliases = people.flatMap((person) => person.aliases ?? [])
  const arabic = aliases.filter((alias) => /\p{Script=Arabic}/u.test(alias))
  assert.ok(aliases.length >= 1282, `${aliases.length} other names, fewer than there were`)
  assert.ok(arabic.length >= 107, `${arabic.length} of them in Arabic, fewer than there were`)
})

test('countries answer to their codes and to the names that editors write', () => {
  for (const [name, code] of [
    ['Iraq', 'IQ'],
    ['USA', 'US'],
    ['UK', 'GB'],
    ['Burma', 'MM'],
    ['Ivory Coast', 'CI'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['gb', 'GB'],
  ] as const)
    assert.equal(findCountry(name)?.code, code, name)
})

test('a title that is shortened ends no sentence', () => {
  const { never, names } = parse(readFileSync('scripts/digest/sentences/data/en.yaml', 'utf8')) as Record<
    string,
    string
  >
  const titles = (never ?? '')
    .split(/\s+/)
    .filter((word) => /^(mr|mrs|ms|dr|prof|gen|sen|rep|gov|col|lt|maj|capt|sgt|rev|adm|cmdr|hon|amb)$/.test(word))
  assert.ok((never ?? '').split(/\s+/).length > 40 && names !== undefined)
  for (const title of new Set([
    ...titles,
    'mr',
    'mrs',
    'dr',
    'prof',
    'gen',
    'sen',
    'rep',
    'gov',
    'col',
    'lt',
    'capt',
    'sgt',
    'adm',
  ])) {
    const written = `${title[0]?.toUpperCase()}${title.slice(1)}.`
    const text = `On Monday they met ${written} Lowell at the old harbour. He had asked for it.`
    assert.deepEqual(
      splitText(text, 'en', 1).map((each) => each.text),
      [`On Monday they met ${written} Lowell at the old harbour.`, 'He had asked for it.'],
      written,
    )
  }
})

test('every language that has rules of sentences has them in a file that can be read', () => {
  const files = readdirSync('scripts/digest/sentences/data').filter((name) => name.endsWith('.yaml'))
  assert.ok(files.length >= 10, files.join())
  for (const file of files)
    assert.equal(typeof parse(readFileSync(`scripts/digest/sentences/data/${file}`, 'utf8')), 'object')
})
