import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { openSource } from '../../scripts/read/unreadable.ts'

const open = (bytes: Uint8Array) => openSource({ name: 'a.gz', bytes, stated: {} })

test('a gzipped source is read as what is in it, also gzipped twice', () => {
  const text = new TextEncoder().encode('The ferry sails at noon.')
  assert.deepEqual(new Uint8Array(open(gzipSync(text)).bytes), text)
  assert.deepEqual(new Uint8Array(open(gzipSync(gzipSync(text))).bytes), text)
  assert.throws(() => open(gzipSync(text).subarray(0, 20)), /broken gzip/)
})

test('of what would fill the memory no more is unpacked than a source may have', () => {
  const part = gzipSync(Buffer.alloc(20_000_000))
  // Parts one after the other are one stream: 800 MB in 800 kB.
  const bomb = Buffer.concat(Array.from({ length: 40 }, () => part))
  const before = process.resourceUsage().maxRSS
  assert.throws(() => open(bomb), /larger than 50 MB/)
  const grown = (process.resourceUsage().maxRSS - before) / 1024
  assert.ok(grown < 400, `${grown} MB more were used`)
})
