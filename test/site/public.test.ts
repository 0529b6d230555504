import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { buildSite } from '../../scripts/site/build.ts'
import { bodyOf, kindsOf, run } from '../add/adding.ts'

const READER = 'wren.tapia@home.example'
const TOKEN = 'q7Zk2VnB9xLd4Rt8'
const FOLDER = '/home/wren/Desktop/clippings'

const page = bodyOf(1)
const letter = bodyOf(2)
const note = bodyOf(3)
const copy = bodyOf(4)

/** A saved page, a mail, a note and a copy, each with something of the one who collected it. */
const SOURCES: Readonly<Record<string, string>> = {
  'saved.html': `<!DOCTYPE html> <html lang="en"><!--
 Page saved with SingleFile
 url: https://paper.example/ferry?token=${TOKEN}&email=${READER}
 saved date: Mon Mar 04 2024 21:14:00 GMT+0100
 info: file://${FOLDER}/saved.html
--><head><title>Night ferry stays in harbour</title><meta property="article:published_time" content="2024-03-04"></head><body>
<header><p>Logged in as ${READER}</p><a href="https://paper.example/logout?session=${TOKEN}">Log out</a></header>
<article><h1>Night ferry stays in harbour</h1>${page.map((text) => `<p>${text}</p>`).join('\n')}
<p>The timetable is <a href="https://paper.example/times?utm_source=mail&uid=${TOKEN}&email=${encodeURIComponent(READER)}">on the line’s page</a>.</p></article>
<footer><p>This page was sent to ${READER}. <a href="https://paper.example/unsubscribe?u=${TOKEN}">Unsubscribe</a></p></footer></body></html>`,
  'letter.eml': [
    'From: The Islander <news@islander.example>',
    `To: Wren Tapia <${READER}>`,
    `Delivered-To: ${READER}`,
    'Subject: Lighthouse gets a keeper again',
    'Date: Tue, 5 Mar 2024 08:00:00 +0000',
    'Message-ID: <1@islander.example>',
    `List-Unsubscribe: <https://islander.example/u?${TOKEN}>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear Wren,',
    '',
    ...letter.map(
      (text) => `${text}
`,
    ),
    `You receive this because ${READER} is on our list. Unsubscribe: https://islander.example/u?${TOKEN}`,
  ].join('\r\n'),
  'note.md': `---\ntitle: Two piers are closed\ndate: 2024-03-06\nsource_path: file://${FOLDER}/note.md\n---\n\n${note.join('\n\n')}\n\n![[${FOLDER}/pier.png]]\n`,
  'copied.txt': `Harbour office moves\n\nBy Runa Dahl\n\nMarch 7, 2024\n\n${copy.join('\n\n')}\n\nfile://${FOLDER}/copied.html\n`,
}

test('what is published says nothing of the one who collected', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-public-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const content = join(folder, 'content')
  await mkdir(join(content, 'sources'), { recursive: true })
  await writeFile(join(content, 'site.yaml'), 'title: Islands\nurl: https://islands.example/\ncards: false\n')
  for (const [name, text] of Object.entries(SOURCES)) await writeFile(join(content, 'sources', name), text)
  assert.deepEqual(kindsOf(await run(content, [])), ['added', 'added', 'added', 'added'])
  const output = join(folder, 'dist')
  assert.equal((await buildSite(content, output, true)).stories, 4)

  const entries = await readdir(output, { recursive: true, withFileTypes: true })
  let files = 0
  // Pagefind’s own program holds the paths of those who built it.
  for (const entry of entries.filter((entry) => entry.isFile() && !/^wasm\..*\.pagefind$/.test(entry.name))) {
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    // The parts of the search index are packed.
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1')
    for (const [what, secret] of [
      ['the address', /wren\.tapia|wren%2etapia|tapia/i],
      ['a token', new RegExp(TOKEN, 'i')],
      ['a folder of this machine', /\/home\/|file:\/\/|Desktop|clippings/i],
      ['where the content lies', new RegExp(folder)],
      ['how it was saved', /SingleFile|Delivered-To|List-Unsubscribe/i],
      ['a receipt', /"(?:checksum|removed|written)":|receipts\//],
    ] as const)
      assert.doesNotMatch(text, secret, `${path.slice(output.length)} holds ${what}`)
    assert.doesNotMatch(path.slice(output.length), /receipt|\.(?:eml|md|yaml)$|saved\.html|copied\.txt|\.cache/)
    files++
  }
  assert.ok(files > 40, `${files} files`)
})
