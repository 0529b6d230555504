import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slugify } from '../../../scripts/model/slug.ts'
import {
  type ActorsOfStory,
  joinActors,
  type KnownBefore,
  type StoryActor,
} from '../../../scripts/weave/actors/index.ts'

const nobody: KnownBefore = { isListed: () => false }

function person(name: string, more: Partial<StoryActor> = {}): StoryActor {
  return { slug: slugify(name), name, type: 'person', forms: [name], roles: [], ...more }
}

function body(name: string, forms: readonly string[] = [name]): StoryActor {
  return { slug: slugify(name), name, type: 'organization', forms, roles: [] }
}

let count = 0
function story(day: string, text: string, ...actors: readonly StoryActor[]): ActorsOfStory {
  return { id: `s${count++}`, day, actors, text: () => text }
}

const QUARRY = 'The quarry company wants a second railway, and the villages fear for their springs.'
const REGATTA = 'The regatta began in calm water; the favourite capsized before the harbour entrance.'

function who(stories: readonly ActorsOfStory[], known = nobody): string[][] {
  const across = joinActors(stories, known)
  return stories.map(({ id, actors }) => actors.map(({ slug }) => across.of(id, slug)?.slug ?? ''))
}

test('a person with and without initials, nickname and generation is one, under the name of most stories', () => {
  const stories = [
    story('2021-03-01', QUARRY, person('Richard Hallam')),
    story('2021-03-02', QUARRY, person('Dick Hallam')),
    story('2021-03-04', QUARRY, person('Richard T. Hallam Jr.')),
    story('2021-03-09', QUARRY, person('Richard Hallam')),
  ]
  assert.deepEqual(who(stories).flat(), Array(4).fill('richard-hallam'))
  const [actor] = joinActors(stories, nobody).actors
  assert.equal(actor?.name, 'Richard Hallam')
  assert.deepEqual(actor?.redirects, ['dick-hallam', 'richard-t-hallam-jr'])
})

test('other initials, another generation, another country and another world part namesakes', () => {
  const apart = (one: StoryActor, other: StoryActor, text = QUARRY) => {
    const [first, second] = who([story('2021-03-01', QUARRY, one), story('2021-03-02', text, other)]).flat()
    assert.notEqual(first, second)
  }
  apart(person('Anna K. Brodie'), person('Anna L. Brodie'))
  apart(person('Cal Dunmore Jr.'), person('Cal Dunmore Sr.'))
  apart(person('Jo Tarn', { country: 'IE' }), person('Jo P. Tarn', { country: 'NZ' }))
  apart(person('Chris Weir'), person('Christopher Weir'), REGATTA)
})

test('a full name that fits two who are not one is settled by its story, or stays apart', () => {
  const two = [
    story('2021-03-01', QUARRY, person('Anna K. Brodie')),
    story('2021-03-01', REGATTA, person('Anna L. Brodie')),
  ]
  assert.deepEqual(who([...two, story('2021-03-02', QUARRY, person('Anna Brodie'))]).at(-1), ['anna-k-brodie'])
  const left = [...two, story('2021-05-02', 'Nothing like either was told.', person('Anna Brodie'))]
  assert.deepEqual(who(left).at(-1), ['anna-brodie'])
  const [open] = joinActors(left, nobody).unsettled
  assert.deepEqual(
    open?.mayBe.map(({ slug }) => slug),
    ['anna-k-brodie', 'anna-l-brodie'],
  )
})

test('a surname alone goes to the one whose office, story or company it shares, in each story for itself', () => {
  const mayor = person('Lena Aspinall', { roles: ['Mayor'] })
  const skipper = person('Tom Aspinall', { roles: ['skipper'] })
  const base = [story('2021-03-01', QUARRY, mayor), story('2021-03-01', REGATTA, skipper)]
  const lone = (text: string, roles: readonly string[] = []) =>
    who([...base, story('2021-03-03', text, person('Aspinall', { roles }))]).at(-1)?.[0]
  assert.equal(lone(QUARRY), 'lena-aspinall')
  assert.equal(lone(REGATTA), 'tom-aspinall')
  assert.equal(lone('A bridge was opened with a song.', ['Mayor']), 'lena-aspinall')
  assert.equal(lone('A bridge was opened with a song.'), 'aspinall')
  assert.equal(lone('A bridge was opened with a song.', ['Ms.']), 'aspinall')
})

test('letters stand for the body that a story spells out, not for another of the same letters', () => {
  const union = body('Northern Quarry Union', ['Northern Quarry Union', 'NQU'])
  assert.deepEqual(who([story('2021-03-01', QUARRY, union), story('2021-03-02', QUARRY, body('NQU'))]).flat(), [
    'northern-quarry-union',
    'northern-quarry-union',
  ])
  assert.deepEqual(who([story('2021-03-01', QUARRY, union), story('2021-06-02', REGATTA, body('NQU'))]).at(-1), ['nqu'])
})

test('spellings and legal forms of a body are one, other words are not', () => {
  const names = ['Skarn Harbour Company', 'Skarn Harbor Co.', 'The Skarn Harbour Co., Ltd.', 'Skarn Harbour Authority']
  const found = who(names.map((name) => story('2021-03-01', QUARRY, body(name)))).flat()
  assert.equal(new Set(found.slice(0, 3)).size, 1)
  assert.notEqual(found[3], found[0])
})

test('listed actors keep their names, are never one with each other, and an editor parts others from them', () => {
  const known: KnownBefore = {
    isListed: (slug) => slug === 'katherine-moe' || slug === 'kathy-moe',
    apartFrom: (slug) => new Set(slug === 'katherine-moe' ? ['kit-moe', 'moe'] : []),
  }
  const of = (...names: readonly string[]) =>
    who(
      names.map((name) => story('2021-03-01', QUARRY, person(name))),
      known,
    )
  assert.deepEqual(of('Katherine Moe', 'Kathy Moe').flat(), ['katherine-moe', 'kathy-moe'])
  assert.deepEqual(of('Katherine Moe', 'Katie Moe', 'Katie Moe').flat(), Array(3).fill('katherine-moe'))
  assert.deepEqual(of('Katherine Moe', 'Kit Moe', 'Kit Moe').flat(), ['katherine-moe', 'kit-moe', 'kit-moe'])
  assert.deepEqual(of('Katherine Moe', 'Moe').flat(), ['katherine-moe', 'moe'])
})

test('a shelf of one surname is joined in time that grows with it alone', () => {
  const stories = Array.from({ length: 4000 }, (_, index) =>
    story(
      '2021-03-01',
      QUARRY,
      person(`${String.fromCharCode(65 + (index % 26))}rin${index} Solberg`),
      person('Solberg'),
    ),
  )
  const across = joinActors(stories, nobody)
  assert.equal(across.of(stories[7]?.id ?? '', 'solberg')?.slug, 'solberg')
  assert.equal(across.actors.length, 4001)
})

test('bodies of one name in two countries are two; one of unknown country beside one is it', () => {
  const [first, second] = who([
    story('2021-03-01', QUARRY, { ...body('Ministry of Mines'), country: 'CL' }),
    story('2021-03-02', REGATTA, { ...body('Ministry of Mines'), slug: 'ministry-of-mines-2', country: 'GH' }),
  ]).flat()
  assert.notEqual(first, second)
  const [known, unknown] = who([
    story('2021-03-01', QUARRY, { ...body('Ministry of Mines'), country: 'CL' }),
    story('2021-03-02', QUARRY, { ...body('The Ministry of Mines'), slug: 'the-ministry-of-mines' }),
  ]).flat()
  assert.equal(known, unknown)
})

test('an acronym is the body that a story calls so, whatever begins with its letters', () => {
  const stories = [
    story('2021-03-01', QUARRY, body('Union of Sea Pilots', ['Union of Sea Pilots', 'UNSEP'])),
    story('2021-03-02', QUARRY, body('Upper Northern Sea and Estuary Park')),
    story('2021-03-03', QUARRY, body('UNSEP')),
  ]
  const [pilots, park, acronym] = who(stories).flat()
  assert.equal(acronym, pilots)
  assert.notEqual(acronym, park)
})
