import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../scripts/model/problem.ts'
import { read } from '../../../scripts/read/index.ts'

const TEXT = 'The harbour of Brekke will be dredged in June, the port said on Tuesday.'

async function tell(xml: string, pages = false) {
  const wants = { drafts: false, pages }
  const reading = await read({ name: 'blog.xml', bytes: Buffer.from(xml), stated: {}, wants })
  return reading.map((part) =>
    part instanceof Problem
      ? part.code
      : [part.head.title?.value, part.head.draft?.value ?? false, part.head.section?.value],
  )
}

const KIND = 'http://schemas.google.com/g/2005#kind'
const entry = (title: string, kind: string, more = '') =>
  `<entry><id>tag:${title}</id><title>${title}</title><category scheme="${KIND}" term="http://schemas.google.com/blogger/2008/kind#${kind}"/>${more}<content type="html">${TEXT}</content></entry>`
const feed = (entries: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app" xmlns:blogger="http://schemas.google.com/blogger/2018"><title>Brekke</title>${entries}</feed>`

test('of a blog’s export the posts are articles, drafts are drafts, and comments, design and settings are neither', async () => {
  const xml = feed(
    entry('Design', 'template') +
      entry('Setting', 'settings') +
      entry('Harbour', 'post', '<category scheme="http://www.blogger.com/atom/ns#" term="Ports"/>') +
      entry('I say', 'comment') +
      entry('About', 'page') +
      entry('Later', 'post', '<app:control><app:draft>yes</app:draft></app:control>'),
  )
  const posts = [
    ['Harbour', false, 'Ports'],
    ['Later', true, undefined],
  ]
  assert.deepEqual(await tell(xml), posts)
  assert.deepEqual((await tell(xml, true))[1], ['About', false, undefined])
})

test('so it is with what Google’s takeout writes of a blog', async () => {
  const taken = (title: string, type: string, status: string) =>
    `<entry><id>tag:${title}</id><title>${title}</title><blogger:type>${type}</blogger:type><blogger:status>${status}</blogger:status><content type="html">${TEXT}</content></entry>`
  const xml = feed(
    taken('Harbour', 'POST', 'LIVE') +
      taken('Later', 'POST', 'DRAFT') +
      taken('Gone', 'POST', 'SOFT_TRASHED') +
      taken('I say', 'COMMENT', 'LIVE'),
  )
  assert.deepEqual(await tell(xml), [
    ['Harbour', false, undefined],
    ['Later', true, undefined],
  ])
})

test('an Atom feed with categories of its own keeps all of its entries', async () => {
  const xml = feed(
    `<entry><id>1</id><title>A comment on the page</title><category scheme="https://paper.example/kinds" term="comment"/><content type="html">${TEXT}</content></entry>`,
  )
  assert.deepEqual(await tell(xml), [['A comment on the page', false, 'comment']])
})
