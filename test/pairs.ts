import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { assertSameText } from './same.ts'

const EXPECTED = '.expected.md'

/**
 * One test a source in a folder: what `show` makes of its bytes must be what stands beside it in `NAME.expected.md`.
 * `UPDATE=1 npm test` rewrites the expected files; look at the difference before you commit it.
 */
export function testPairs(folder: URL, show: (name: string, bytes: Uint8Array) => Promise<string>): void {
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith(EXPECTED) || name.startsWith('.')) continue
    test(name, async () => {
      const shown = `${(await show(name, readFileSync(new URL(name, folder)))).trim()}\n`
      const expected = new URL(`${encodeURIComponent(name)}${EXPECTED}`, folder)
      if (process.env.UPDATE) writeFileSync(expected, shown)
      assert.ok(existsSync(expected), `${name} has no ${EXPECTED} beside it; UPDATE=1 writes it`)
      assertSameText(shown, readFileSync(expected, 'utf8'), `${name}${EXPECTED}`)
    })
  }
}
