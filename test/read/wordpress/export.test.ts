import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { allWell } from '../../../scripts/model/problem.ts'
import { read } from '../../../scripts/read/index.ts'

const bytes = readFileSync(new URL('../fixtures/kinds/wordpress-export.xml', import.meta.url))

const titles = async (wants?: { drafts: boolean; pages: boolean }) =>
  allWell(await read({ name: 'export.xml', bytes, stated: {}, ...(wants && { wants }) })).map(({ head, warnings }) => [
    head.title?.value,
    warnings.length,
  ])

test('an export gives its published posts, and drafts and pages on demand', async () => {
  const posts = [
    ['Lighthouse keeper’s last night', 0],
    ['An older post, from the classic editor', 0],
  ]
  assert.deepEqual(await titles(), posts)
  assert.deepEqual(await titles({ drafts: true, pages: false }), [...posts, ['A draft', 1]])
  assert.deepEqual(await titles({ drafts: false, pages: true }), [...posts, ['About us', 0]])
})
