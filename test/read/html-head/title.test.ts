import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headOf, linkedData, PARAGRAPHS } from './page.ts'

test('the site’s name is cut from the title', () => {
  for (const window of [
    'Storm closes the harbour | The Quay Post',
    'Storm closes the harbour - Shipping - The Quay Post',
    'The Quay Post » Storm closes the harbour',
  ]) {
    const head = headOf(
      `<title>${window}</title><meta property="og:site_name" content="The Quay Post">`,
      `<h1>Storm closes the harbour</h1>${PARAGRAPHS}`,
    )
    assert.equal(head.title?.value, 'Storm closes the harbour')
  }
})

test('a headline with a dash of its own keeps it', () => {
  const head = headOf(
    '<title>Storm closes harbour - again - The Quay Post</title><meta property="og:title" content="Storm closes harbour - again">',
    `<h1>Storm closes harbour - again</h1>${PARAGRAPHS}`,
  )
  assert.equal(head.title?.value, 'Storm closes harbour - again')
})

test('entities that were escaped twice are read', () => {
  const head = headOf(
    `<title>Smith &amp;amp; Sons: the harbour&amp;#8217;s end</title>${linkedData({ '@type': 'NewsArticle', headline: 'Smith &amp; Sons: the harbour&#8217;s end' })}`,
    PARAGRAPHS,
  )
  assert.equal(head.title?.value, 'Smith & Sons: the harbour’s end')
})

test('a page that has but a heading has it as title', () => {
  assert.equal(headOf('', `<h1>Storm closes the harbour</h1>${PARAGRAPHS}`).title?.value, 'Storm closes the harbour')
})
