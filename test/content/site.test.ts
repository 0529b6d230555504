import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findByHost, findHome, parsePublishers } from '../../scripts/content/publishers.ts'
import { parseSite } from '../../scripts/content/site.ts'
import { parseStory } from '../../scripts/content/story.ts'
import { PLAIN_LOOK } from '../../scripts/model/look.ts'

test('a site’s address ends in a slash, whether it is written or not', () => {
  for (const [written, url] of [
    ['https://host.example', 'https://host.example/'],
    ['https://host.example/news', 'https://host.example/news/'],
    ['https://host.example/news/', 'https://host.example/news/'],
  ])
    assert.equal(parseSite('site.yaml', `title: T\nurl: ${written}\n`).site.url, url)
})

test('what a site file leaves out has its default, what it says is kept', () => {
  const least = parseSite('site.yaml', 'title: T\n')
  assert.deepEqual(least.problems, [])
  assert.deepEqual(least.site, {
    title: 'T',
    description: '',
    url: 'http://localhost:8080/',
    language: 'en',
    timeZone: 'UTC',
    rights: '',
    cards: true,
    hsts: false,
    inbox: false,
    compress: false,
    newsSitemap: false,
    look: PLAIN_LOOK,
  })
  const said = {
    title: 'T',
    description: 'D',
    url: 'https://host.example/a/',
    language: 'es-MX',
    timeZone: 'Europe/Lisbon',
    rights: 'R',
    cards: false,
    hsts: true,
    inbox: true,
    compress: true,
    newsSitemap: true,
    hub: 'https://hub.example/',
  }
  const lines = Object.entries(said).map(([key, value]) => `${key}: ${value}\n`)
  assert.deepEqual(parseSite('site.yaml', lines.join('')), { site: { ...said, look: PLAIN_LOOK }, problems: [] })
})

test('mistakes in a site file are told with their line', () => {
  const wrong = 'title: T\nurl: ftp://host.example/\ntimeZone: Mars/Base\nlanguage: xx\ncards: perhaps\n'
  assert.deepEqual(
    parseSite('site.yaml', wrong).problems.map(({ code, place }) => [place.line, place.field, code]),
    [
      [2, 'url', 'bad-url'],
      [3, 'timeZone', 'bad-value'],
      [4, 'language', 'no-words'],
      [5, 'cards', 'bad-value'],
    ],
  )
})

test('what cannot be used in a site file stands as its default, so that the site is still built', () => {
  for (const url of ['ftp://host.example/', 'host.example', 'http://', '/digest/', 'https://a b/'])
    assert.equal(parseSite('site.yaml', `title: T\nurl: "${url}"\n`).site.url, 'http://localhost:8080/')
  assert.equal(parseSite('site.yaml', 'title: T\ntimeZone: Mars/Base\n').site.timeZone, 'UTC')
  const languageOf = (tag: string) => {
    const { site, problems } = parseSite('site.yaml', `title: T\nlanguage: "${tag}"\n`)
    return [site.language, ...problems.map(({ code }) => code)]
  }
  assert.deepEqual(languageOf('pt_BR'), ['pt-BR', 'bad-language'])
  assert.deepEqual(languageOf('Deutsch (DE)'), ['en', 'bad-language'])
  assert.deepEqual(languageOf('de-at'), ['de-AT'])
  assert.deepEqual(languageOf('tr'), ['tr', 'no-words'])
})

test('a publisher is known by its host and what lies below it, and by no other that ends alike', () => {
  const { publishers, problems } = parsePublishers(
    'sources.yaml',
    'BBC: { home: United Kingdom, host: bbc.example }\nLedger: { home: MT }\nBare: {}\n',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(publishers, [
    { name: 'BBC', home: 'GB', host: 'bbc.example' },
    { name: 'Ledger', home: 'MT' },
    { name: 'Bare' },
  ])
  for (const host of ['bbc.example', 'www.bbc.example', 'news.bbc.example'])
    assert.equal(findByHost(publishers, `https://${host}/a`)?.name, 'BBC', host)
  for (const host of ['notbbc.example', 'bbc.example.org', 'example'])
    assert.equal(findByHost(publishers, `https://${host}/a`), undefined, host)
  assert.equal(findByHost(publishers, 'no address'), undefined)
  assert.equal(findHome(publishers, 'Ledger', 'https://bbc.example/a'), 'MT')
  assert.equal(findHome(publishers, undefined, 'https://bbc.example/a'), 'GB')
  assert.equal(findHome(publishers, 'Nobody', undefined), undefined)
})

test('a list in which a text stands for a group is told, and nothing breaks', () => {
  for (const key of ['timeline', 'quotes', 'corrections', 'alsoPublished']) {
    const { problems } = parseStory('a.md', `---\ntitle: A\n${key}:\n  - only words\n  - { text: b }\n---\n\nText.\n`)
    assert.equal(problems.length, 1, key)
    assert.match(String(problems[0]), new RegExp(`a\\.md:3: ${key}: expected a list of “key: value” entries`))
  }
})
