import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readParagraphs } from '../../scripts/markdown/paragraphs.ts'
import { createBodyWriter } from '../../scripts/site/body.ts'

const write = createBodyWriter({ base: '/a/b/', host: 'paper.example' })

test('anchors are numbered as the digest numbers paragraphs', () => {
  const body =
    'One.\n\n## Two\n\n- three\n- still three\n\n---\n\n> four\n\n| five |\n| --- |\n| still |\n\n![x](https://h.example/y.jpg "Six")\n\nSeven.'
  const ids = [...write(body).matchAll(/id="p(\d+)"/g)].map(([, number]) => Number(number))
  assert.deepEqual(ids, [1, 2, 3, 4, 5, 6, 7])
  assert.equal(readParagraphs(body).length, 7)
  assert.match(write(body), /<p id="p7">Seven\./)
})

test('a subhead stands below the page’s own headings', () => {
  assert.match(write('# A\n\n## B\n\n###### C'), /<h3 id="p1">A<[\s\S]*<h3 id="p2">B<[\s\S]*<h6 id="p3">C</)
})

test('links of the site get its path, links elsewhere say that they are not ours', () => {
  assert.match(write('[x](/about/)'), /href="\/a\/b\/about\/">/)
  assert.match(write('[x](https://other.example/)'), /rel="noopener nofollow ugc"/)
  assert.doesNotMatch(write('[x](https://paper.example/a/b/about/)'), /rel=/)
})

test('a picture of another host is a link with its caption, never loaded', () => {
  const html = write('![A tanker](https://h.example/y.jpg "A tanker off Fujairah")')
  assert.match(html, /<a class="picture" href="https:\/\/h\.example\/y\.jpg"[^>]*>A tanker off Fujairah<\/a>/)
  assert.doesNotMatch(html, /<img/)
  const asked = write('![x](https://h.example/y.jpg?a=1&amp;copy;=2)')
  assert.match(asked, /href="https:\/\/h\.example\/y\.jpg\?a=1&amp;copy;=2"/, 'the address stays what it is')
  assert.match(write('![A map](/maps/gulf.png)'), /<img src="\/a\/b\/maps\/gulf\.png" alt="A map"/)
})

test('the cells of a table are aligned by class, as styles are forbidden', () => {
  const html = write('| a | b |\n| --- | ---: |\n| 1 | 2 |')
  assert.match(html, /<td class="to-right">2</)
  assert.doesNotMatch(html, /style=/)
})

test('wire copy stays prose: indented lines and grave accents are no code, a row of dashes makes no heading', () => {
  const html = write("One.\n\n    Indented by four spaces.\n\n\tBy a tab.\n\n``We left,'' he said.\n\nA line\n---")
  assert.doesNotMatch(html, /<(pre|code|h\d)/)
  assert.match(html, /<p id="p2">Indented by four spaces\./)
  assert.match(html, /<p id="p3">By a tab\./)
})
