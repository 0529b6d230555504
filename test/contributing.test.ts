import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const text = readFileSync('CONTRIBUTING.md', 'utf8')

test('CONTRIBUTING names files and folders that are there', () => {
  const paths = [...text.matchAll(/`((?:scripts|layouts|test|docs)\/[\w./-]+)`|\]\((docs\/[\w.-]+)\)/g)]
    .map(([, code, link]) => code ?? link ?? '')
    .filter((path) => !/NAME|xx/.test(path))
  assert.ok(paths.length > 20, `${paths.length} paths`)
  assert.deepEqual(
    paths.filter((path) => !existsSync(path)),
    [],
  )
})

test('and commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> }
  const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name)
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  )
})
