import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../scripts/model/problem.ts'
import { readClean, readOne } from '../mail/letter.ts'

const FIRST =
  'The weir at Holm was opened for the first time in eleven years on Monday, and the eels did not wait to be asked.'
const LAST = 'A camera will count them until November, when the gates are shut again for the turbines.'
const BODY = `${FIRST}\n\n${LAST}`

test('a note without front matter has its headline, deck, byline, day and tags above its text', async () => {
  const heads = [
    '# Eels pass the weir\n\n*Eleven years they had to wait*\n\n**By Lena Holt**, March 4, 2024\n\n#rivers #fish\n\n',
    'Eels pass the weir\n==================\n\n*Eleven years they had to wait*\n\nBy Lena Holt\n\n4 March 2024\n\n#rivers #fish\n',
    '# Eels pass the weir #\n\n_Eleven years they had to wait_\n\nLena Holt\n\n2024-03-04\n\n#rivers #fish\n\n',
  ]
  for (const head of heads)
    for (const name of ['eels.md', 'eels.txt']) {
      const { head: found, body } = await readOne(`${head}\n${BODY}\n`, name)
      assert.equal(found.title?.value, 'Eels pass the weir', head)
      assert.equal(found.deck?.value, 'Eleven years they had to wait')
      assert.deepEqual(found.authors?.value, ['Lena Holt'])
      assert.equal(found.date?.value, '2024-03-04')
      assert.deepEqual(found.topics?.value, ['rivers', 'fish'])
      assert.equal(body, BODY)
    }
})

test('its marks stay as they are, and nothing is escaped', async () => {
  const marks =
    '## Under the gates\n\nThe **gates** weigh [nine tonnes](https://weir.example/gates) and *groan*.\n\n> A weir is a promise.\n\n- eel\n- bream\n\n| fish | a day |\n| --- | --- |\n| eel | 31 |\n\n```js\nlet a = `b` // {{< x >}} [[y]]\n```\n\n![A gate](https://weir.example/g.jpg "The gate, drawn")'
  const { body } = await readOne(`# Eels pass\n\n${FIRST}\n\n${marks}\n\n${LAST}\n`, 'a.md')
  assert.equal(body, `${FIRST}\n\n${marks}\n\n${LAST}`)
})

const FRONT: Readonly<Record<string, string>> = {
  YAML: '---\ntitle: Eels pass the weir\ndate: 2024-03-04\nauthor: Lena Holt\ntags: [rivers, fish]\ncover: https://weir.example/c.jpg\n---\n',
  'YAML that ends with dots':
    '---\ntitle: Eels pass the weir\ndate: 2024-03-04\nauthor: Lena Holt\ntags: rivers, fish\nimage: https://weir.example/c.jpg\n...\n',
  TOML: '+++\ntitle = "Eels pass the weir"\ndate = 2024-03-04\ntags = ["rivers", "fish"]\n[params]\nauthor = "Lena Holt"\n[cover]\nimage = "https://weir.example/c.jpg"\n+++\n',
  JSON: '{\n  "title": "Eels pass the weir",\n  "date": "2024-03-04",\n  "params": { "author": "Lena Holt" },\n  "tags": ["rivers", "fish"],\n  "images": ["https://weir.example/c.jpg"]\n}\n',
  'Notion’s fields':
    '# Eels pass the weir\n\nAuthor: Lena Holt\nPublished at: March 4, 2024 8:00 AM\nTags: rivers, fish\nCover: https://weir.example/c.jpg\n',
}

for (const [kind, front] of Object.entries(FRONT))
  test(`front matter as ${kind}, with any line ends and a byte-order mark`, async () => {
    for (const form of [front, `\uFEFF${front}`, front.replaceAll('\n', '\r\n')]) {
      const { head, body } = await readOne(`${form}\n${BODY}\n`, 'eels.md')
      assert.equal(head.title?.value, 'Eels pass the weir')
      assert.equal(head.date?.value, '2024-03-04')
      assert.deepEqual(head.authors?.value, ['Lena Holt'])
      assert.deepEqual(head.topics?.value, ['rivers', 'fish'])
      assert.equal(head.image?.value.url, 'https://weir.example/c.jpg')
      assert.equal(body, BODY)
    }
  })

test('title and day in the file’s name fill what front matter lacks', async () => {
  const names: readonly (readonly [name: string, title: string, day: string | undefined])[] = [
    ['_posts/2024-03-04-eels-pass-the-weir.md', 'Eels pass the weir', '2024-03-04'],
    ['vault/Eels pass the weir.md', 'Eels pass the weir', undefined],
    ['2024-03-04 Eels pass the weir.md', 'Eels pass the weir', '2024-03-04'],
    ['export/Eels pass the weir 0123456789abcdef0123456789abcdef.md', 'Eels pass the weir', undefined],
    ['content/eels-pass-the-weir/index.md', 'Eels pass the weir', undefined],
    ['笔记/鳗鱼洄游越过了堰坝.md', '鳗鱼洄游越过了堰坝', undefined],
  ]
  for (const [name, title, day] of names) {
    const { head } = await readOne(`---\nlayout: post\n---\n\n${BODY}\n`, name)
    assert.equal(head.title?.value, title)
    assert.equal(head.date?.value, day)
  }
  assert.equal((await readOne(`---\nlayout: post\n---\n\n${BODY}\n`, 'notes/untitled 3.md')).head.title, undefined)
})

test('what is not to be published yet is a draft', async () => {
  for (const key of ['draft: true', 'published: false', 'status: draft', 'Status: Entwurf'])
    assert.equal((await readOne(`---\ntitle: Eels\n${key}\n---\n${BODY}`, 'a.md')).head.draft?.value, true, key)
  for (const key of ['draft: false', 'published: 2024-03-04', 'status: done'])
    assert.equal((await readOne(`---\ntitle: Eels\n${key}\n---\n${BODY}`, 'a.md')).head.draft, undefined, key)
})

test('Obsidian’s marks become plain words, and what only the vault has is left out and told', async () => {
  const note = `---\ntitle: Eels\nsource: https://weir.example/a\nauthor: [[Lena Holt]]\ntags:\n  - clippings\n---\n${FIRST} See [[Weirs of the north|other weirs]] and [[fish/Eel#Life]]. ==Nine== passed. ^b1\n\n![[gate.png]]\n\n%% ask Ole %%\n\n> [!warning] Keep off\n> The gates are live.\n\n${LAST}\n`
  const { body, head, removed } = await readOne(note, 'a.md')
  assert.equal(
    body,
    `${FIRST} See other weirs and Eel. Nine passed.\n\n> **Keep off**\n>\n> The gates are live.\n\n${LAST}`,
  )
  assert.deepEqual(head.authors?.value, ['Lena Holt'])
  assert.equal(head.topics, undefined)
  assert.deepEqual(removed.map(({ reason }) => reason).sort(), ['comment', 'picture that stands beside the note'])
})

test('shortcodes and tags of site makers are what they stand for', async () => {
  const note = `---\nlayout: post\ntitle: Eels\n---\n${FIRST}\n\n<!--more-->\n\n{{< figure src="https://weir.example/g.jpg" caption="The gate" alt="A gate" >}}\n\n{{< youtube abc123 >}}\n\n{{% notice tip %}}\nWear boots.\n{{% /notice %}}\n\n{% highlight ruby %}\nputs "{{ x }}"\n{% endhighlight %}\n\n{% include ad.html %}\n\n{{< weather "Holm" >}}\n\n${LAST}\n{: .lead}\n`
  const { body, removed } = await readOne(note, 'a.md')
  assert.equal(
    body,
    `${FIRST}\n\n![A gate](https://weir.example/g.jpg "The gate")\n\n<https://www.youtube.com/watch?v=abc123>\n\nWear boots.\n\n\`\`\`ruby\nputs "{{ x }}"\n\`\`\`\n\n${LAST}`,
  )
  assert.deepEqual(
    removed.map(({ reason }) => reason),
    ['shortcode “weather”', 'tag “include”'],
  )
})

test('HTML in a note is read as such, and nothing of it may run', async () => {
  const note = `# Eels\n\n${FIRST} They <b>jump</b> <a href="https://weir.example/j" onclick="x()">high</a><script>alert(1)</script>.\n\n<div onload="x()"><p>In a <em>box</em>.</p><iframe src="https://ads.example"></iframe></div>\n\n<img src="javascript:x()" alt="y">\n\n[bad](javascript:alert(1)) and ![local](img/a.png)\n\n${LAST}\n`
  const { body } = await readOne(note, 'a.md')
  assert.ok(!/script|onclick|onload|iframe|ads\.example|<[a-z]/i.test(body), body)
  assert.match(body, /They \*\*jump\*\* \[high\]\(https:\/\/weir\.example\/j\)/)
  assert.match(body, /In a \*box\*\./)
})

test('front matter that is broken is refused with its line and the cure', async () => {
  const broken: readonly (readonly [text: string, line: number, cure: RegExp])[] = [
    ['---\ndate: 2024-03-04\ntitle: Eels: a story\n---\n', 3, /quotation marks/],
    ['+++\ntitle = "Eels"\ndate = nonsense\n+++\n', 3, /mend/],
    ['---\ntitle: Eels\n\nNo end of it.\n', 1, /not closed/],
  ]
  for (const [front, line, cure] of broken)
    await assert.rejects(readClean(`${front}\n${BODY}`, 'a.md'), (error: unknown) => {
      assert.ok(error instanceof Problem)
      assert.equal(error.place.line, line)
      assert.match(error.message, cure)
      return true
    })
})

test('copied text with a number sign or asterisks is no Markdown', async () => {
  const { body } = await readOne(
    `Eels pass the weir\n\n${FIRST}\n\nThe gates weigh 9 * 9 tonnes, and #weir was a word of the day.\n\n${LAST}\n`,
    'a.txt',
  )
  assert.match(body, /9 \\\* 9 tonnes/)
})

test('tags below a note are its topics, and Pandoc’s title block is its head', async () => {
  const below = await readOne(`# Eels pass the weir\n\n${BODY}\n\n#rivers #fish\n`, 'eels.md')
  assert.deepEqual(below.head.topics?.value, ['rivers', 'fish'])
  assert.equal(below.body, BODY)
  const block = `% Eels pass\n  the weir\n% Lena Holt; Per Dahl\n% March 4, 2024\n\n${BODY}\n`
  const { head, body } = await readOne(block, 'eels.md')
  assert.equal(head.title?.value, 'Eels pass the weir')
  assert.deepEqual(head.authors?.value, ['Lena Holt', 'Per Dahl'])
  assert.equal(head.date?.value, '2024-03-04')
  assert.equal(body, BODY)
  const share = await readOne(`# Eels pass the weir\n\n% of all eels are caught.\n\n${BODY}\n`, 'eels.md')
  assert.match(share.body, /^(?:\\)?% of all eels/)
})

test('fields that a service, a program or a clipper writes above or below a note are its head', async () => {
  const id = '6f1a2b3c4d5e6f708192a3b4c5d6e7f8'
  const notes = [
    `Title: Eels pass the weir\n\nURL Source: https://weir.example/eels\n\nPublished Time: 2024-03-04T09:14:00Z\n\nMarkdown Content:\n${BODY}\n`,
    `Eels pass the weir\n\n${BODY}\n\nid: ${id}\nparent_id: 0011\ncreated_time: 2024-03-04T08:00:00.000Z\nis_todo: 0\nauthor: Lena Holt\nsource_url: https://weir.example/eels\ntype_: 1`,
    `# Eels pass the weir\n\n> Sumber: [Kabar Bendung](https://weir.example/eels)\n> Penulis: Lena Holt\n> Tanggal: 4 Maret 2024\n\n${BODY}\n`,
    `---\ntítulo: Eels pass the weir\nfecha: 4 de marzo de 2024\nautora: Lena Holt\nenlace: https://weir.example/eels\n---\n\n${BODY}\n`,
  ]
  for (const [at, note] of notes.entries()) {
    const { head, body } = await readOne(note, 'eels.md')
    assert.equal(head.title?.value, 'Eels pass the weir', note)
    assert.equal(head.url?.value, 'https://weir.example/eels', note)
    assert.equal(head.date?.value.slice(0, 10), '2024-03-04', note)
    assert.equal(body, BODY)
    if (at > 0) assert.deepEqual(head.authors?.value, ['Lena Holt'], note)
  }
})

test('what Joplin keeps beside its notes is none of them', async () => {
  const folder = `Rivers\n\nid: 6f1a2b3c4d5e6f708192a3b4c5d6e7f8\ncreated_time: 2024-03-04T08:00:00.000Z\ntype_: 2`
  await assert.rejects(
    () => readClean(folder, 'rivers.md'),
    (error) => error instanceof Problem && error.code === 'no-note',
  )
})

test('boxes of other dialects keep their words, and none of their marks', async () => {
  for (const [open, words] of [
    [':::note info', 'The gates weigh nine tonnes.'],
    ['::: {.callout-tip}', 'The gates weigh nine tonnes.'],
    [':::tip[Mind]', 'The gates weigh nine tonnes.'],
  ] as const) {
    const { body } = await readOne(`# Eels pass\n\n${FIRST}\n\n${open}\n${words}\n:::\n\n${LAST}\n`, 'a.md')
    assert.ok(body.includes(words), open)
    assert.ok(!body.includes(':::'), open)
  }
})

test('indented lines of a note are code, and stay so without their indent', async () => {
  const { body } = await readOne(
    `# Eels pass the weir\n\n${FIRST}\n\n    gate = open\n      flow = 12\n\n${LAST}\n`,
    'eels.md',
  )
  assert.equal(body, `${FIRST}\n\n\`\`\`\ngate = open\n  flow = 12\n\`\`\`\n\n${LAST}`)
})
