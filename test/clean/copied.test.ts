import { stringify } from 'yaml'
import { clean } from '../../scripts/clean/index.ts'
import { writeBody } from '../../scripts/markdown/body.ts'
import type { Article } from '../../scripts/model/article.ts'
import { readText } from '../../scripts/read/text/index.ts'
import { testPairs } from '../pairs.ts'

const TODAY = '2026-11-22'

testPairs(new URL('./fixtures/copied/', import.meta.url), async (name, bytes) =>
  show(clean(readText({ name, bytes, format: 'text', stated: {} }, TODAY))),
)

/** Head, body and what was removed, as a person reads it. */
function show({ head, blocks, removed }: Article): string {
  const values = Object.fromEntries(Object.entries(head).map(([key, found]) => [key, found.value]))
  const removals = removed.map(({ text, reason }) => `${reason}: ${text}`)
  return `---\n${stringify(values, { lineWidth: 0 })}---\n${writeBody(blocks)}\n\n---\n${removals.join('\n')}\n`
}
