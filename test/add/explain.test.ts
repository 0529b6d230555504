import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../../scripts/add/explain.ts'
import type { Prepared } from '../../scripts/add/prepare.ts'
import { tag } from '../../scripts/tag/index.ts'
import { story } from '../tag/actors/story.ts'

const TAGS = tag(
  story(
    [
      'Chad and Sudan signed in N’Djamena on Monday, President Mahamat Déby said.',
      'Chad and Sudan will meet again. Envoys from Norway came to look on.',
    ],
    { title: 'Chad and Sudan sign' },
  ),
)

const PREPARED: Prepared = {
  head: {
    title: { value: 'Chad and Sudan sign', trust: 'text', from: 'line 1' },
    authors: { value: ['Ama Owusu', 'Kofi Mensah'], trust: 'byline', from: 'line 2' },
    image: { value: { url: 'https://a.example/p.jpg', alt: 'Two pens' }, trust: 'meta', from: 'og:image' },
  },
  body: '',
  tags: TAGS,
  removed: [{ text: 'Share this story', reason: 'share line' }],
  notes: [],
  isExcerpt: false,
}

test('each value is told with where it came from, a list as its values, a picture by its address', () => {
  const lines = explain(PREPARED).split('\n')
  const told = (field: string) =>
    lines
      .find((line) => line.trimStart().startsWith(field))
      ?.replace(/ +/g, ' ')
      .trim()
  assert.equal(told('title'), 'title Chad and Sudan sign — line 1')
  assert.equal(told('authors'), 'authors Ama Owusu, Kofi Mensah — line 2')
  assert.equal(told('image'), 'image https://a.example/p.jpg — og:image')
  assert.equal(told('date'), 'date not found')
  assert.match(lines.join('\n'), /share line: Share this story/)
})

test('countries and actors are listed under their names once, with why, and those only named apart', () => {
  const text = explain(PREPARED)
  assert.ok(TAGS.countries.length > 1, 'two countries are central')
  assert.equal(text.match(/^\s*countries /gm)?.length, 1)
  for (const { name, reasons } of TAGS.countries) {
    assert.ok(text.includes(`${name} — ${reasons.join(', ')}`), name)
    assert.ok(reasons.length > 0)
  }
  const named = /only named +(.*)/.exec(text)?.[1]?.split(', ') ?? []
  assert.ok(named.includes('Norway'), text)
  assert.ok(TAGS.countries.every(({ name }) => !named.includes(name)))
})
