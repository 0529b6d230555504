import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readParagraphs } from '../../../scripts/markdown/paragraphs.ts'
import type { Block } from '../../../scripts/model/block.ts'
import { Agreement } from '../../../scripts/read/html/agreement.ts'
import { flattenPage } from '../../../scripts/read/html/flatten.ts'
import { Links } from '../../../scripts/read/html/links.ts'
import { parsePage } from '../../../scripts/read/html/parse.ts'

const BASE = 'https://harbour.example/news/ferry'

function flatten(html: string): readonly Block[] {
  return flattenPage(parsePage(html), new Links(BASE), new Agreement({ titles: [], descriptions: [], articleBody: '' }))
}

function markdownOf(html: string): readonly string[] {
  return flatten(html).map(({ markdown }) => markdown)
}

test('paragraphs, and text that stands in no element of its own', () => {
  assert.deepEqual(markdownOf('<div>The ferry sailed.<p>It was   late.</p>Nobody\nminded.</div>'), [
    'The ferry sailed.',
    'It was late.',
    'Nobody minded.',
  ])
})

test('two line breaks part paragraphs, one within a broken line is a space', () => {
  const long = 'The second passage was broken to fit the width of an old screen,'
  assert.deepEqual(markdownOf(`<p>First.<br> <br/>${long}<br>still second.</p>`), ['First.', `${long} still second.`])
  assert.deepEqual(markdownOf('<h2>The weir<br>of Ludlow</h2>'), ['## The weir of Ludlow'])
})

test('the lines of a poem or an address stay lines, and none of them opens a list or a heading', () => {
  assert.deepEqual(
    markdownOf('<p>The weir is old,<br><i>the weir is low</i>,<br>- and <a href="/w">where</a><br>1. it goes</p>'),
    ['The weir is old,\\\n*the weir is low*,\\\n\\- and [where](https://harbour.example/w)\\\n1\\. it goes'],
  )
})

test('a line such as a byline or a bold question is no part of the passage below it', () => {
  const passage =
    'The harbour master closed the inner basin on Monday because of the swell, which had torn two boats from their ropes in the night and carried one of them out to sea.'
  assert.deepEqual(markdownOf(`<div>By Ann Doyle<br>12 March 2024<br>${passage}</div>`), [
    'By Ann Doyle\\\n12 March 2024',
    passage,
  ])
  assert.deepEqual(markdownOf('<p><b>Who pays?</b><br>The county.</p>'), ['**Who pays?**', 'The county.'])
})

test('blank lines in typed text part paragraphs', () => {
  assert.deepEqual(markdownOf('<pre>The weir is old.\nIt stands in\nthe river.\n \n<b>Who</b> pays?</pre>'), [
    'The weir is old. It stands in the river.',
    '**Who** pays?',
  ])
})

test('the caption of a table stands above it', () => {
  assert.deepEqual(
    markdownOf(
      '<table><caption>Votes</caption><tr><th>Ward</th><th>For</th></tr><tr><td>North</td><td>8</td></tr></table>',
    ),
    ['Votes\n\n| Ward | For |\n| --- | --- |\n| North | 8 |'],
  )
})

test('one line break after a full sentence of some length parts paragraphs too', () => {
  const sentence = 'The harbour master closed the inner basin on Monday because of the swell.'
  assert.deepEqual(markdownOf(`<div>${sentence}<br>${sentence}</div>`), [sentence, sentence])
})

test('headings keep their level, and the first level is left to the headline', () => {
  assert.deepEqual(markdownOf('<h1>One</h1><h2>Two</h2><h4>Four #</h4>'), ['## One', '## Two', '#### Four \\#'])
})

test('strong, emphasis and links, with spaces outside the marks and addresses made absolute', () => {
  assert.deepEqual(markdownOf('<p><b>The ferry </b>was <i>very</i> <a href="/late">late</a>.</p>'), [
    '**The ferry** was *very* [late](https://harbour.example/late).',
  ])
})

test('links that lead nowhere or run something are their words alone', () => {
  assert.deepEqual(
    markdownOf(
      '<p><a href="javascript:alert(1)">one</a> <a href="data:text/html,x">two</a> <a href="#n">three</a></p>',
    ),
    ['one two three'],
  )
})

test('lists with lists inside', () => {
  assert.deepEqual(
    markdownOf('<ol start="3"><li>Bread<ul><li>rye</li><li>oat</li></ul></li><li><p>Salt</p></li></ol>'),
    ['3. Bread\n   - rye\n   - oat\n4. Salt'],
  )
})

test('a list that lays out headings is no list', () => {
  assert.deepEqual(markdownOf('<ul><li><h3>Storm</h3><p>It blew.</p></li></ul>'), ['### Storm', 'It blew.'])
})

test('tables, with a bar in a cell and a cell over two columns', () => {
  const rows =
    '<tr><th>Port</th><th>Boats</th></tr><tr><td>East | West</td><td>4</td></tr><tr><td colspan="2">none</td></tr>'
  assert.deepEqual(markdownOf(`<table>${rows}</table>`), [
    '| Port | Boats |\n| --- | --- |\n| East \\| West | 4 |\n| none |  |',
  ])
})

test('a table that lays out the page is read cell by cell', () => {
  assert.deepEqual(markdownOf('<table><tr><td><h1>News</h1><p>It rained.</p></td><td>Menu</td></tr></table>'), [
    '## News',
    'It rained.',
    'Menu',
  ])
})

test('quotations of several paragraphs', () => {
  assert.deepEqual(markdownOf('<blockquote><p>We waited.</p><p>Nobody came.</p></blockquote>'), [
    '> We waited.\n>\n> Nobody came.',
  ])
})

test('code, whatever graves it holds', () => {
  assert.deepEqual(markdownOf('<pre><code>a ```b``` c\n</code></pre>'), ['````\na ```b``` c\n````'])
})

test('a figure gives its picture the caption and the credit', () => {
  const figure =
    '<figure><img src="/ferry.jpg" alt="A ferry"><figcaption>The ferry at "its" pier.</figcaption><span>Photo: N. N.</span></figure>'
  assert.deepEqual(markdownOf(figure), [
    '![A ferry](https://harbour.example/ferry.jpg "The ferry at \\"its\\" pier. Photo: N. N.")',
  ])
})

test('lazy pictures are read from where the page keeps their address, once', () => {
  const placeholder = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
  assert.deepEqual(
    markdownOf(`<img src="${placeholder}" data-src="/a.jpg" alt=""><noscript><img src="/a.jpg"></noscript>`),
    ['![](https://harbour.example/a.jpg)'],
  )
  assert.deepEqual(markdownOf('<img srcset="/s.jpg 400w, /m.jpg 1200w, /l.jpg 3000w" src="/x.jpg">'), [
    '![](https://harbour.example/m.jpg)',
  ])
  assert.deepEqual(markdownOf('<amp-img src="/amp.jpg" width="900" height="600"></amp-img>'), [
    '![](https://harbour.example/amp.jpg)',
  ])
})

test('counting pixels, data pictures and icons are no pictures', () => {
  assert.deepEqual(
    markdownOf(
      '<img width="1" height="1" src="/p.gif"><img src="data:image/png;base64,xx"><img class="emoji" src="/e.png">',
    ),
    [],
  )
})

test('embedded posts and players are quotations with their link', () => {
  const tweet =
    '<blockquote class="twitter-tweet"><p>The bridge is open.</p>&mdash; Harbour (@harbour) <a href="https://twitter.com/harbour/status/12">1 May</a></blockquote>'
  const [post] = markdownOf(tweet)
  assert.match(post ?? '', /^> The bridge is open\. — Harbour/)
  assert.match(post ?? '', /\n>\n> \[X\]\(https:\/\/twitter\.com\/harbour\/status\/12\)$/)
  assert.deepEqual(markdownOf('<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0"></iframe>'), [
    '> [YouTube](https://www.youtube.com/watch?v=abcdefghijk)',
  ])
  assert.deepEqual(markdownOf('<iframe src="https://ads.example/frame"></iframe>'), [])
})

test('scripts, styles, templates and noscript notices have no words', () => {
  const html =
    '<style>p{}</style><script>document.write("x")</script><template><p>t</p></template><noscript><p>Turn on scripts</p></noscript><p>Words</p>'
  assert.deepEqual(markdownOf(html), ['Words'])
})

test('what a page hides is marked, with everything inside it', () => {
  const hidden = flatten(
    '<div style="display: none"><p>No</p></div><p hidden>No</p><p aria-hidden="true">No</p><p>Yes</p>',
  ).map(({ clues }) => clues?.from === 'page' && clues.hidden)
  assert.deepEqual(hidden, [true, true, true, false])
})

test('words for screen readers alone aren’t part of a line, a drop cap is', () => {
  assert.deepEqual(
    markdownOf('<p>See <a href="/x">the map<span class="screen-reader-text"> (opens in a new tab)</span></a>.</p>'),
    ['See [the map](https://harbour.example/x).'],
  )
  assert.deepEqual(markdownOf('<p><span aria-hidden="true">T</span>he tide turned.</p>'), ['The tide turned.'])
})

test('words that look like Markdown read back as the same words', () => {
  for (const words of [
    '# not a heading',
    '1. not a list',
    '2) nor this',
    '- nor this',
    '+ nor this',
    '> not a quote',
    '* * *',
    '---',
    '~~~ not a fence',
    '``It is late,´´ he said',
    'a_b_c and *stars* and [brackets](x) and ![picture](y)',
    'AT&amp;T &copy; is AT&T',
    '<b>not bold</b> <https://a.example>',
    '~~kept~~',
    'C:\\new\\table',
    '[note]: https://a.example',
    'Wow! [link]',
  ]) {
    const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    const [block] = flatten(`<p>${escaped}</p>`)
    const paragraphs = readParagraphs(block?.markdown ?? '')
    assert.deepEqual(
      paragraphs.map(({ kind, text }) => [kind, text]),
      [['paragraph', words]],
    )
  }
})

test('a link after an exclamation mark is no picture, and bold text before a letter stays readable', () => {
  for (const html of [
    '<p>Wow!<a href="/x">here</a></p>',
    '<p>so<b>“this”</b>that</p>',
    '<p><b>a</b><b><i>b</i></b><i>c</i></p>',
    '<p><b>one</b><a><b>two</b></a></p>',
  ]) {
    const [block] = flatten(html)
    assert.equal(readParagraphs(block?.markdown ?? '')[0]?.text, block?.text)
  }
})

test('text held back for scripts or for readers without them is read once, where the page shows none', () => {
  const text = Array.from(
    { length: 4 },
    (_, at) => `<p>The harbour office said on day ${at + 1} that the crane would be mended before the ice came.</p>`,
  ).join('')
  const held = [
    `<div><script type="text/template">${text}</script><noscript>${text}</noscript></div>`,
    `<template>${text}</template>`,
    `<noscript>${text}</noscript>`,
  ]
  for (const page of held) assert.equal(markdownOf(`<main>${page}</main>`).length, 4, page.slice(0, 30))
  assert.equal(markdownOf(`<main>${text}<template>${text}</template></main>`).length, 4)
})

test('a mark or a link that was never closed makes no link of what follows', () => {
  const [first, second] = flatten('<a name="top"><div><p>The ferry sailed.</p><p>It was late.</p></div>')
  assert.equal(first?.clues?.from === 'page' && first.clues.linked, 0)
  assert.equal(second?.text, 'It was late.')
})

test('what a list or table hides, and scripts between its items, are not printed', () => {
  assert.deepEqual(
    markdownOf(
      '<ul><li>Ropes</li><script>go()</script><li hidden>Paper only</li><li style="display:none">Slot</li><li>Nets</li></ul>',
    ),
    ['- Ropes\n- Nets'],
  )
  const [table] = markdownOf(
    '<table><tr><th>Isle</th><th>Boats</th></tr><tr hidden><td>x</td><td>y</td></tr><tr><td>Skarholm</td><td>4</td></tr></table>',
  )
  assert.doesNotMatch(table ?? '', /x/)
})

test('a picture is found in the sources beside a stand-in', () => {
  assert.deepEqual(
    markdownOf(
      '<picture><source data-srcset="https://p.example/s.jpg 400w, https://p.example/l.jpg 1200w"><img alt="Ramp" src="data:image/gif;base64,R0lG"></picture>',
    ),
    ['![Ramp](https://p.example/l.jpg)'],
  )
})

test('a post in a box of the page’s own is a quotation, a button to share is not', () => {
  const [post] = markdownOf(
    '<div class="tweet"><a href="https://twitter.com/isles/status/12"><b>Isles</b> The ferry sails at noon, bring your own soup.</a></div>',
  )
  assert.match(post ?? '', /^> Isles The ferry sails[\s\S]*\[X\]\(https:\/\/twitter\.com\/isles\/status\/12\)$/)
  assert.doesNotMatch(
    markdownOf('<div class="tweet"><a href="https://twitter.com/intent/tweet?u=1">Tweet</a></div>').join(),
    /^>/,
  )
})
