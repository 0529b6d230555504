import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { parseSite } from '../../scripts/content/site.ts'

/** The keys that site.yaml may have, as its reader tells them. */
function siteKeys(): readonly string[] {
  const { problems } = parseSite('site.yaml', 'title: T\nqqqqqqqqqqqq: 1\n')
  const [, list = ''] = /known keys: ([^;]+)/.exec(problems.join()) ?? []
  return list.split(', ').filter(Boolean)
}

test('every key of site.yaml is explained in docs/site.md and in the file that a site begins with', async () => {
  const keys = siteKeys()
  assert.ok(keys.length > 15)
  const docs = await readFile('docs/site.md', 'utf8')
  const begun = await readFile('scripts/init/data/site.yaml', 'utf8')
  for (const key of keys) {
    assert.match(docs, new RegExp(`^\\| \`${key}\` \\|`, 'm'))
    assert.match(begun, new RegExp(`^(# )?${key}:`, 'm'))
  }
})

test('what a begun site explains by example is right when it is taken in', async () => {
  const begun = await readFile('scripts/init/data/site.yaml', 'utf8')
  const values: Readonly<Record<string, string>> = {
    title: 'T',
    description: 'D',
    url: 'https://e.example/',
    language: 'en',
    timeZone: 'UTC',
  }
  const filled = begun.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '')
  const taken = filled.replace(/^# (?=(?:\w+:| {2}))/gm, '')
  const { problems, site } = parseSite('site.yaml', taken)
  assert.deepEqual(problems, [])
  assert.equal(site.inbox, true)
  assert.equal(site.look.menu?.length, 5)
})
