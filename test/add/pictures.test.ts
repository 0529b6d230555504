import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { serve } from '../fetch/serving.ts'
import { add, createContent, filesIn, run } from './adding.ts'

/** Bytes that begin as a JPEG does, another for each letter. */
const jpeg = (letter: string) =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(letter.repeat(3000))])
const WORDS = [
  'The harbour wall gave way on Sunday night, and water ran through the lower town until the morning, the port office said.',
  'Nobody was hurt. Karm Vella, who keeps the harbour, said that the wall had stood since 1890 and would be built again.',
  'Engineers will look at what is left of it on Wednesday, and ships are to use the northern quay until the summer.',
]
const page = (image: string, more = '') => `<!doctype html><html lang="en"><head><title>The wall gives way</title>
<meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="2024-03-04">
<link rel="canonical" href="https://ledger.example/wall"></head><body><article><h1>The wall gives way</h1>
<p>${WORDS[0]}</p><figure>${image}<figcaption>The wall at dawn</figcaption></figure><p>${WORDS[1]}</p>${more}<p>${WORDS[2]}</p></article></body></html>`

async function storyIn(content: string): Promise<string> {
  const [file = ''] = await filesIn(content, 'stories')
  return readFile(join(content, 'stories', file), 'utf8')
}

async function pictureIn(content: string): Promise<Buffer> {
  const files = await filesIn(content, 'static')
  assert.equal(files.length, 1, files.join(' '))
  return readFile(join(content, 'static', files[0] ?? ''))
}

const TAKEN = /!\[[^\]]*\]\(pictures\/2024\/the-wall-gives-way-[0-9a-f]{8}\.jpg "The wall at dawn · The Ledger"\)/

test('a page brings the pictures of the folder that it was saved with', async (t: TestContext) => {
  const content = await createContent(t)
  await mkdir(join(content, 'wall page_files'))
  await writeFile(join(content, 'wall page_files', 'dawn.jpg'), jpeg('a'))
  const html = page('<img src="./wall%20page_files/dawn.jpg" srcset="https://ledger.example/d.jpg 800w" alt="A wall">')
  await add(content, { 'wall page.html': html }, '--pictures')
  assert.match(await storyIn(content), TAKEN)
  assert.match(await storyIn(content), /!\[A wall\]/)
  assert.deepEqual(await pictureIn(content), jpeg('a'))
})

test('a page whose pictures stand in it as data brings them', async (t: TestContext) => {
  const content = await createContent(t)
  await add(
    content,
    { 'w.html': page(`<img src="data:image/jpeg;base64,${jpeg('b').toString('base64')}">`) },
    '--pictures',
  )
  assert.match(await storyIn(content), TAKEN)
  assert.deepEqual(await pictureIn(content), jpeg('b'))
})

test('without the option a page that brings pictures has none that lead nowhere', async (t: TestContext) => {
  const content = await createContent(t)
  await add(content, { 'w.html': page(`<img src="data:image/jpeg;base64,${jpeg('b').toString('base64')}">`) })
  assert.doesNotMatch(await storyIn(content), /invalid|data:/)
  assert.deepEqual(await filesIn(content, 'static'), [])
})

const part = (headers: readonly string[], body: string) => [...headers, '', body].join('\r\n')

function related(head: readonly string[], html: string, picture: readonly string[], bytes: Buffer): string {
  const parts = [
    part(['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: 8bit'], html),
    part(['Content-Type: image/jpeg', 'Content-Transfer-Encoding: base64', ...picture], bytes.toString('base64')),
  ]
  return part(
    [...head, 'MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="b1"'],
    `${parts.map((each) => `--b1\r\n${each}\r\n`).join('')}--b1--\r\n`,
  )
}

test('a page saved as MHTML brings its pictures by their addresses', async (t: TestContext) => {
  const content = await createContent(t)
  const mhtml = related(
    ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://ledger.example/wall', 'Subject: The wall gives way'],
    page('<img src="https://ledger.example/i/dawn.jpg?w=8" alt="A wall">'),
    ['Content-Location: https://ledger.example/i/dawn.jpg?w=8'],
    jpeg('c'),
  )
  await add(content, { 'w.mhtml': mhtml }, '--pictures')
  assert.match(await storyIn(content), TAKEN)
  assert.deepEqual(await pictureIn(content), jpeg('c'))
})

test('a mail brings the pictures that are its parts', async (t: TestContext) => {
  const content = await createContent(t)
  const mail = related(
    [
      'From: The Ledger <news@ledger.example>',
      'To: reader@home.example',
      'Subject: The wall gives way',
      'Date: Mon, 4 Mar 2024 08:00:00 +0000',
      'Message-ID: <1@ledger.example>',
    ],
    `<html><body><p>${WORDS[0]}</p><p><img src="cid:dawn@ledger" alt="A wall"></p><p>${WORDS[1]}</p><p>${WORDS[2]}</p></body></html>`,
    ['Content-ID: <dawn@ledger>', 'Content-Disposition: inline'],
    jpeg('d'),
  )
  await add(content, { 'w.eml': mail }, '--pictures')
  assert.match(
    await storyIn(content),
    /!\[A wall\]\(pictures\/2024\/the-wall-gives-way-[0-9a-f]{8}\.jpg "The Ledger"\)/,
  )
  assert.deepEqual(await pictureIn(content), jpeg('d'))
})

test('a note of Evernote brings its resources', async (t: TestContext) => {
  const content = await createContent(t)
  const bytes = jpeg('e')
  const hash = createHash('md5').update(bytes).digest('hex')
  const note = `<?xml version="1.0" encoding="UTF-8"?><en-export><note><title>The wall gives way</title><content><![CDATA[<?xml version="1.0"?><en-note><p>${WORDS[0]}</p><en-media type="image/jpeg" hash="${hash}"/><p>${WORDS[1]}</p><p>${WORDS[2]}</p></en-note>]]></content><resource><data encoding="base64">${bytes.toString('base64')}</data><mime>image/jpeg</mime></resource></note></en-export>`
  await add(content, { 'w.enex': note }, '--pictures', '--date', '2024-03-04')
  assert.match(await storyIn(content), /!\[\]\(pictures\/2024\/the-wall-gives-way-[0-9a-f]{8}\.jpg\)/)
  assert.deepEqual(await pictureIn(content), bytes)
})

test('what only its host has is fetched; what cannot be had, or is no picture, stays a link and is told', async (t) => {
  const content = await createContent(t)
  const host = await serve(t, ({ url }, response) => {
    if (url === '/robots.txt') response.writeHead(404).end()
    else if (url === '/dawn.jpg') response.end(jpeg('f'))
    else if (url === '/drawing.svg') response.end('<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>')
    else response.writeHead(404).end()
  })
  const html = page(
    `<img src="${host}/dawn.jpg" alt="A wall">`,
    `<p><img src="${host}/drawing.svg" alt="A drawing"></p><p><img src="${host}/gone.jpg" alt="Gone"></p>`,
  )
  await writeFile(join(content, 'w.html'), html)
  const [outcome] = await run(content, [join(content, 'w.html'), '--pictures', '--allow-private'], { pace: 0 })
  const story = await storyIn(content)
  assert.match(story, TAKEN)
  assert.match(story, new RegExp(`\\!\\[A drawing\\]\\(${host}/drawing\\.svg\\)`))
  assert.deepEqual(await pictureIn(content), jpeg('f'))
  const notes = outcome && 'notes' in outcome ? outcome.notes.filter((note) => note.startsWith('picture:')) : []
  assert.match(notes.join('\n'), /drawing\.svg was not taken along: is no JPEG, PNG, GIF, WebP or AVIF/)
  assert.match(notes.join('\n'), /gone\.jpg was not taken along: answered 404/)
})

test('a later reading knows that the pictures were taken, and changes nothing', async (t: TestContext) => {
  const content = await createContent(t)
  const html = (end: string) =>
    page(`<img src="data:image/jpeg;base64,${jpeg('g').toString('base64')}">`, `<p>${end}</p>`)
  await add(
    content,
    { 'w.html': html('It was built of stone from the quarry above the town, which has long been closed.') },
    '--pictures',
  )
  const first = await storyIn(content)
  const [outcome] = await add(
    content,
    { 'w.html': html('It was built of stone from the quarry above the town, which closed in 1920.') },
    '--update',
  )
  assert.equal(outcome?.kind, 'updated')
  assert.equal(await storyIn(content), first.replace('which has long been closed', 'which closed in 1920'))
  assert.deepEqual((await filesIn(content, 'static')).length, 1)
})

test('a page cannot name files outside the folder that it was saved with', async (t: TestContext) => {
  const content = await createContent(t)
  await mkdir(join(content, 'in'))
  await writeFile(join(content, 'private.jpg'), jpeg('h'))
  await add(
    content,
    { 'in/w.html': page('<img src="x/../../private.jpg">', '<p><img src="..%2Fprivate.jpg"></p>') },
    '--pictures',
  )
  assert.deepEqual(await filesIn(content, 'static'), [])
  assert.doesNotMatch(await storyIn(content), /invalid/)
})

test('an address that escapes what is no UTF-8 is like any other that leads nowhere', async (t: TestContext) => {
  const content = await createContent(t)
  const image = '<img src="https://ledger.example/i/d%FF.jpg?w=8" alt="A wall">'
  const mhtml = related(
    ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://ledger.example/wall', 'Subject: The wall gives way'],
    page(image, '<p><img src="https://carried.invalid/cid/%zz" alt="A part"><img src="cid:100%" alt="Another"></p>'),
    ['Content-Location: https://ledger.example/i/d%FF.jpg?w=8'],
    jpeg('i'),
  )
  await add(content, { 'w.mhtml': mhtml }, '--pictures')
  assert.match(await storyIn(content), TAKEN)
  assert.deepEqual(await pictureIn(content), jpeg('i'))
  assert.doesNotMatch(await storyIn(content), /invalid/)
})

test('a mail may name a part by what is no UTF-8', async (t: TestContext) => {
  const content = await createContent(t)
  const mail = related(
    ['From: The Ledger <news@ledger.example>', 'To: reader@home.example', 'Subject: The wall gives way'],
    `<html><body><p>${WORDS[0]}</p><p><img src="cid:100%&quot;" alt="A wall"></p><p>${WORDS[1]}</p><p>${WORDS[2]}</p></body></html>`,
    ['Content-ID: <dawn@ledger>', 'Content-Disposition: inline'],
    jpeg('j'),
  )
  await add(content, { 'w.eml': mail }, '--pictures', '--date', '2024-03-04')
  assert.match(await storyIn(content), /The harbour wall gave way/)
  assert.deepEqual(await filesIn(content, 'static'), [])
})
