import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOne, STORY } from '../mail/letter.ts'

const PLACE = 'https://gorge.example/2023/rope'
const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Cable car stands still until May | Gorge Post</title><meta property="article:published_time" content="2023-03-03T07:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Cable car stands still until May</h1>${STORY.map((text) => `<p>${text}</p>`).join('\n')}<figure><img src="cid:pic-1@mhtml" width="640" height="400"><figcaption>The lower station</figcaption></figure><p>${STORY[0]?.replace('May', 'June')}</p><iframe src="cid:frame-1@mhtml"></iframe></article></body></html>`
const FRAME = `<html><head><title>Boots</title></head><body>${STORY.map((text) => `<p>Buy boots now! ${text}</p>`).join('')}${STORY.map((text) => `<p>Boots, boots: ${text}</p>`).join('')}</body></html>`

function archive(header: string, parts: readonly (readonly [headers: string, body: string])[]): string {
  return `${header}\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="--q"\n\n${parts.map(([headers, body]) => `----q\n${headers}\n\n${body}\n`).join('')}----q--\n`
}

const page = (more = '') =>
  [
    `Content-Type: text/html; charset=utf-8\nContent-ID: <frame-0@mhtml>\nContent-Location: ${PLACE}${more}`,
    PAGE,
  ] as const
const frame = [
  'Content-Type: text/html\nContent-ID: <frame-1@mhtml>\nContent-Location: https://ads.example/x',
  FRAME,
] as const
const picture = [
  'Content-Type: image/jpeg\nContent-ID: <pic-1@mhtml>\nContent-Location: https://gorge.example/station.jpg\nContent-Transfer-Encoding: base64',
  '/9j/4AAQ',
] as const

const ARCHIVES: Readonly<Record<string, string>> = {
  'by Chrome': archive(
    `From: <Saved by Blink>\nSnapshot-Content-Location: ${PLACE}\nSubject: x\nDate: Tue, 7 Mar 2023 08:00:00 -0000`,
    [page(), frame, picture],
  ),
  'by Chrome, its frame first': archive(`From: <Saved by Blink>\nSnapshot-Content-Location: ${PLACE}`, [
    frame,
    page(),
    picture,
  ]),
  'by a browser of long ago': archive(
    'From: "Saved by Windows Internet Explorer 8"\nSubject: x\nDate: Tue, 7 Mar 2023 08:00:00 -0000',
    [page(), frame, picture],
  ),
  'with its start named': archive('From: <Saved by somebody>', [frame, page(), picture]).replace(
    'type="text/html";',
    'type="text/html"; start="<frame-0@mhtml>";',
  ),
}

for (const [by, text] of Object.entries(ARCHIVES))
  test(`of a page saved ${by} the page is read, its frames are not, and pictures lead to where they came from`, async () => {
    const { head, body } = await readOne(text, 'a.mhtml')
    assert.equal(head.title?.value, 'Cable car stands still until May')
    assert.equal(head.date?.value.slice(0, 10), '2023-03-03')
    for (const line of STORY) assert.ok(body.includes(line), line)
    assert.ok(!/boots|Home/i.test(body), body)
    assert.match(body, /!\[.*\]\(https:\/\/gorge\.example\/station\.jpg/)
  })
