import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContent } from '../../scripts/check/index.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { createSite } from './folder.ts'

const PAGE = `The wall stood.[^reg] It fell.[^2]

[^reg]: By the *register*.
[^2]: On Sunday.

Breakwater
: A wall in the sea.

| a | b |
| --- | ---: |
| 1 | 2 |

Lost.[^3]
`

test('pages and notes have footnotes, definition lists and tables; stories stay as plain as they were written', async (t) => {
  const { content, remove } = await createSite({
    'pages/about.md': `---\ntitle: About\n---\n\n${PAGE}`,
    'actors/ane-vik.md': `---\nname: Ane Vik\ntype: person\n---\n\n${PAGE}\n[^4]: Nobody leads here.\n`,
    'stories/2024/2024-03-04-wall.md':
      '---\ntitle: Wall\ndate: 2024-03-04\n---\n\nThe wall fell.[^1]\n\n[^1]: So it says.\n\nTerm\n: said so.\n',
  })
  t.after(remove)
  const { pages } = await layOutSite(content)
  const page = (path: string) => String(pages.find((each) => each.path === `${path}index.html`)?.content())
  for (const html of [page('about/'), page('actors/ane-vik/')]) {
    assert.match(html, /stood\.<sup class="footnote-ref"><a href="#fn1" id="fnref1">\[1\]<\/a><\/sup>/)
    assert.match(html, /<li id="fn1" class="footnote-item"><p>By the <em>register<\/em>\. <a href="#fnref1"/)
    assert.match(html, /<dl>\s*<dt>Breakwater<\/dt>\s*<dd>A wall in the sea\.<\/dd>\s*<\/dl>/)
    assert.match(html, /<td class="to-right">2<\/td>/)
    assert.doesNotMatch(html, /style=/)
  }
  assert.doesNotMatch(page('2024/03/04/wall/'), /<dl>|footnote/)
  const told = (await checkContent(content, '2024-04-01')).filter(({ code }) => code === 'dead-footnote').map(String)
  assert.equal(told.length, 3, told.join('\n'))
  assert.match(told.join('\n'), /about\.md: footnote: \[\^3\] has no note/)
  assert.match(told.join('\n'), /ane-vik\.md: footnote: \[\^4\] is a note that nothing leads to/)
})
