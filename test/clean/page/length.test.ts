import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepArticle } from '../../../scripts/clean/page/article.ts'
import type { Article } from '../../../scripts/model/article.ts'
import type { PageElement } from '../../../scripts/model/block.ts'
import { blockIn } from '../block.ts'
import { bodyOf, paper, readClean, sentences } from './read.ts'

const wraps: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  paragraphs: (lines) => `<div class="story-body">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
  divisions: (lines) => `<div><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div></div>`,
  'line breaks': (lines) => `<div class="text">${lines.join('<br><br>')}</div>`,
  'boxes of one paragraph': (lines) => lines.map((line) => `<div class="paragraph"><p>${line}</p></div>`).join(''),
}
const COMMENT =
  '<section class="comments"><h3>Comments</h3><div class="comment"><p>My cousin was the purser, and he tells it differently.</p></div></section>'

for (const [name, wrap] of Object.entries(wraps))
  test(`an article in ${name} keeps every paragraph, however many there are`, async () => {
    for (const count of [4, 40, 160, 400]) {
      const lines = sentences(count)
      const body = bodyOf(await readClean(paper(wrap(lines) + COMMENT)))
      const lost = lines.filter((line) => !body.includes(line))
      assert.deepEqual(lost, [], `${lost.length} of ${count} lost`)
      assert.doesNotMatch(body, /My cousin|lighthouse has/)
    }
  })

test('the same words with and without what stands around them, and beside another article', async () => {
  const lines = sentences(12)
  const text = wraps.paragraphs?.(lines) ?? ''
  const bare = bodyOf(
    await readClean(`<html><head><title>Ferry line</title></head><body><h1>Ferry line</h1>${text}</body></html>`),
  )
  assert.equal(bodyOf(await readClean(paper(text))), bare)
  const other =
    '<article class="teaser"><h2><a href="/o">Net menders meet</a></h2><p><a href="/o">They came from four isles.</a></p></article>'
  assert.equal(bodyOf(await readClean(paper(text).replace('</main>', `${other}</main>`))), bare)
})

test('a page of more blocks than any article has loses none of them, and takes no time over them', () => {
  const cell = (index: number): PageElement => ({ index, tag: 'td', words: [], depth: 1, parent: undefined })
  const blocks = Array.from({ length: 30_001 }, (_, index) => blockIn(cell(index), `Vote ${index}: 12`))
  const article: Article = { name: 'a', format: 'html', head: {}, blocks, removed: [], warnings: [], stated: {} }
  assert.equal(keepArticle(article), article)
})
