import { clean } from '../../scripts/clean/index.ts'
import { writeBody } from '../../scripts/markdown/body.ts'
import type { Article } from '../../scripts/model/article.ts'
import { allWell } from '../../scripts/model/problem.ts'
import { read } from '../../scripts/read/index.ts'
import { testPairs } from '../pairs.ts'

testPairs(new URL('./fixtures/kinds/', import.meta.url), async (name, bytes) => {
  const articles = allWell(await read({ name, bytes, stated: {} }))
  return articles.map((article) => show(clean(article))).join('\n\n=====\n\n')
})

/** Everything read of an article, as a person can check it. */
function show({ head, blocks, removed, warnings, excerpt }: Article): string {
  const lines = Object.entries(head).map(
    ([field, found]) => `${field}: ${JSON.stringify(found?.value)} (${found?.from})`,
  )
  if (excerpt) lines.push('only an excerpt')
  lines.push(...warnings.map((warning) => `warning: ${warning}`))
  lines.push(...removed.map(({ text, reason }) => `removed, ${reason}: ${text.replace(/\s+/g, ' ')}`))
  return [...lines, '', writeBody(blocks)].join('\n')
}
