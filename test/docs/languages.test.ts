import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { languagesTable } from '../../scripts/data/languagesTable.ts'

const text = readFileSync('docs/languages.md', 'utf8')

test('the table of languages says what the folders have: npx tsx scripts/data/languages.ts writes it', () => {
  assert.ok(text.includes(`\n${languagesTable()}\n`))
})

test('each key of a language’s names is explained', () => {
  const written = JSON.parse(readFileSync('scripts/tag/actors/data/languages/ru.json', 'utf8')) as Record<
    string,
    unknown
  >
  const around = written.around as Record<string, unknown>
  for (const key of [...Object.keys(written), ...Object.keys(around)]) {
    if (key !== 'around') assert.match(text, new RegExp(`\`(?:around\\.)?${key}\``), key)
  }
})
