import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { Visits } from '../../scripts/add/visits.ts'
import { Problem } from '../../scripts/model/problem.ts'
import { serve } from '../fetch/serving.ts'
import { bodyOf, createContent, filesIn, kindsOf, rss, run, storiesIn, whyOf } from './adding.ts'

const page = (number: number) =>
  `<!doctype html><html lang="en"><head><title>Report ${number}</title></head><body><article><h1>Report ${number}</h1>${bodyOf(
    number,
  )
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`

test('the second day of a feed costs one question, and then only what is new', async (t) => {
  const content = await createContent(t)
  const asked: string[] = []
  let numbers = [0, 1]
  const host = await serve(t, (request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (request.url !== '/feed')
      return response.writeHead(200, { 'content-type': 'text/html' }).end(page(Number(request.url?.slice(1))))
    const etag = `"${numbers.join()}"`
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
    const entries = numbers.map((number) => ({
      id: `r${number}`,
      link: `${host}/${number}`,
      title: `Report ${number}`,
      day: '2024-02-01',
      paragraphs: [`${bodyOf(number)[0]?.slice(0, 60)} …`],
    }))
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(rss(entries))
  })
  const read = async (...args: string[]) => {
    asked.length = 0
    const kinds = kindsOf(await run(content, [`${host}/feed`, '--allow-private', ...args], { pace: 0 }))
    return [kinds, asked.filter((path) => path !== '/robots.txt')]
  }
  assert.deepEqual(await read(), [
    ['added', 'added'],
    ['/feed', '/0', '/1'],
  ])
  assert.deepEqual(await read(), [['skipped', 'skipped'], ['/feed']])
  numbers = [2, 1]
  assert.deepEqual(await read(), [
    ['added', 'skipped'],
    ['/feed', '/2'],
  ])
  assert.deepEqual(await read('--update'), [['skipped', 'skipped'], ['/feed']])
  assert.equal((await storiesIn(content)).length, 3)
})

test('an entry that was refused is tried again the next time, and then less and less often', async (t) => {
  const content = await createContent(t)
  let isThere = false
  let asked = 0
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (request.headers['if-none-match'] === '"same"') return response.writeHead(304).end()
    if (request.url === '/feed')
      return response.writeHead(200, { etag: '"same"' }).end(
        rss([
          { id: 'a', link: `${host}/0`, title: 'Report 0', day: '2024-02-01', paragraphs: ['It begins …'] },
          { id: 'b', title: 'Report 1', day: '2024-02-01', paragraphs: bodyOf(1) },
        ]),
      )
    asked++
    if (!isThere) return response.writeHead(500).end()
    response.writeHead(200, { 'content-type': 'text/html' }).end(page(0))
  })
  const read = () => run(content, [`${host}/feed`, '--allow-private'], { pace: 0 })
  assert.deepEqual(kindsOf(await read()), ['refused', 'added'])
  assert.deepEqual(kindsOf(await read()), ['refused', 'skipped'])
  assert.equal(asked, 2)
  assert.match(whyOf((await read())[0]), /is asked for again after \d{4}-/)
  assert.equal(asked, 2)
  isThere = true
  const path = join(content, '.cache', 'visits.json')
  await writeFile(path, (await readFile(path, 'utf8')).replace(/"again": "[^"]*"/, '"again": "2024-01-01T00:00:00Z"'))
  assert.deepEqual(kindsOf(await read()), ['added', 'skipped'])
})

test('the pauses between tries grow to a day, and a host’s own wish counts', async (t) => {
  const content = await createContent(t)
  const noon = Date.parse('2024-03-05T12:00:00Z')
  const visits = await Visits.open(content, noon)
  const hours: number[] = []
  for (let time = 1; time <= 8; time++) {
    visits.noteRefused('https://paper.example/a', new Problem({ file: 'a' }, 'http-status', 'answered 500'))
    hours.push((Date.parse(visits.waitOf('https://paper.example/a') ?? '2024-03-05T12:00:00Z') - noon) / 3_600_000)
  }
  assert.deepEqual(hours, [0, 1, 2, 4, 8, 16, 24, 24])
  visits.noteAnswered('https://paper.example/a')
  assert.equal(visits.waitOf('https://paper.example/a'), undefined)
})

test('a text at an address keeps the address as its source', async (t) => {
  const content = await createContent(t)
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    response
      .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
      .end(`A plain report\n\n${bodyOf(3).join('\n\n')}\n`)
  })
  await run(content, [`${host}/plain.txt`, '--allow-private', '--date', '2024-02-01'], { pace: 0 })
  const [file = ''] = await storiesIn(content)
  assert.ok((await readFile(join(content, 'stories', file), 'utf8')).includes(`url: ${host}/plain.txt\n`))
  assert.deepEqual(kindsOf(await run(content, [`${host}/plain.txt#top`, '--allow-private'], { pace: 0 })), ['skipped'])
})

test('an article that is printed on several pages comes in whole, the next post of a blog does not', async (t) => {
  const content = await createContent(t)
  const host = await serve(t, (request, response) => {
    const [, , at = '1'] = request.url?.split('/') ?? []
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    const next = { 1: '/story/2', 2: '/story/3', 3: '/another-story' }[at]
    const paragraphs = bodyOf(Number(at)).map((paragraph) => `<p>${paragraph}</p>`)
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><html lang="en"><head><title>A long story</title><link rel="next" href="${next}"></head><body><article><h1>A long story</h1>${paragraphs.join('')}</article></body></html>`,
      )
  })
  await run(content, [`${host}/story`, '--allow-private', '--date', '2024-02-01'], { pace: 0 })
  const [file = ''] = await storiesIn(content)
  const text = await readFile(join(content, 'stories', file), 'utf8')
  for (const number of [1, 2, 3])
    for (const paragraph of bodyOf(number)) assert.equal(text.split(paragraph).length, 2, `page ${number}`)
  const [receipt = ''] = await filesIn(content, 'receipts')
  const { removed } = JSON.parse(await readFile(join(content, 'receipts', receipt), 'utf8'))
  assert.deepEqual(
    removed.map((each: { readonly text: string }) => each.text),
    ['A long story', 'A long story', 'A long story'],
    'what was left out of each page is told',
  )
})

test('a feed’s entry whose page is no article is refused by what is wrong with the page', async (t) => {
  const content = await createContent(t)
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (request.url === '/0')
      return response.writeHead(200, { 'content-type': 'image/png' }).end('\x89PNG\r\n\x1a\n\0\0')
    if (request.url === '/1')
      return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss([], 'Cut').slice(0, 60))
    const entries = [0, 1].map((number) => ({
      id: `r${number}`,
      link: `${host}/${number}`,
      title: `Report ${number}`,
      day: '2024-02-01',
      paragraphs: ['It begins …'],
    }))
    response.writeHead(200).end(rss(entries))
  })
  const outcomes = await run(content, [`${host}/feed`, '--allow-private'], { pace: 0 })
  assert.deepEqual(kindsOf(outcomes), ['refused', 'refused'])
  for (const outcome of outcomes)
    assert.match(whyOf(outcome), /“Report \d”: the feed has only its beginning, and its page /)
  assert.deepEqual(await storiesIn(content), [])
})
