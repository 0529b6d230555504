import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parse as parseCsv } from 'csv-parse/sync'
import { createSite } from './folder.ts'
import { layOut } from './in-memory.ts'
import { readPages, wordsOf } from './pages.ts'

/** A strike at a glass works in June, told by two papers, its end in July, and a bridge that has nothing to do with it. */
const GLASS = [
  [
    '2021-06-01',
    'Glass workers walk out at Verrano',
    'Coast Mail',
    'Workers at the Verrano glass works walked out on Tuesday over pay, the glass workers’ union said. “The furnaces are cold,” said the union’s secretary, Clara Ennis.\n\nSome 400 glass workers stood at the gate of Verrano. The union will meet the owners on 3 June 2021.',
  ],
  [
    '2021-06-02',
    'Verrano glass works stands still as workers walk out',
    'The Furnace',
    'The Verrano glass works stood still on Wednesday after its glass workers walked out over pay. Workers had walked out on Tuesday, 1 June 2021. “We will talk,” said the director of the glass works, Paul Medlar.\n\nThe furnaces of Verrano went cold on 1 June 2021, the union said. A court hearing on the walkout is planned for 20 August 2021.',
  ],
  [
    '2021-06-04',
    'Verrano glass workers and owners talk about pay',
    'Coast Mail',
    'The glass workers’ union and the owners of the Verrano glass works talked for six hours on Thursday about pay. The walkout had begun on 1 June 2021. “Nothing is agreed,” said Clara Ennis.\n\nThe furnaces of the glass works stay cold. A mediator from the ministry of labour proposed a raise of six per cent and shorter night shifts.',
  ],
] as const
const BRIDGE = [
  '2021-06-10',
  'Bridge over the Lenn opens',
  'Coast Mail',
  'The new bridge over the Lenn opened on Thursday. Cyclists crossed it first, and a brass band played.',
] as const

/** What an editor states as the key point of the third. */
const MEDIATOR = 'A mediator from the ministry of labour proposed a raise of six per cent and shorter night shifts.'

const FIRST = 'storylines/glass-workers-walk-out-at-verrano/'

let remove: () => Promise<void>
let site: ReadonlyMap<string, string>

before(async () => {
  const stories = [...GLASS, BRIDGE].map(([date, title, paper, body], number) => [
    `stories/2021/${date}-${number}.md`,
    `---\ntitle: ${title}\ndate: ${date}\nsource: { name: ${paper} }\n${number === 2 ? `keyPoints: [${JSON.stringify(MEDIATOR)}]\n` : ''}---\n\n${body}\n`,
  ])
  const made = await createSite({
    ...Object.fromEntries(stories),
    'storylines/glass-workers-walk-out-at-verrano.md':
      '---\nname: The walkout at Verrano\n---\n\nThe works made bottles.\n',
  })
  remove = made.remove
  site = await layOut(made.content)
})
after(() => remove?.())

const { textAt, pageAt } = readPages(() => site)

test('a storyline has the address of its first story, the editor’s name and note, and all its stories and papers', () => {
  const page = pageAt(FIRST)
  assert.equal(page.querySelector('h1')?.textContent, 'The walkout at Verrano')
  assert.match(page.querySelector('.note-text')?.textContent ?? '', /made bottles/)
  assert.deepEqual(wordsOf(page.querySelectorAll('#stories h3 a')).sort(), GLASS.map(([, title]) => title).toSorted())
  const [facts] = wordsOf(page.querySelectorAll('.facts'))
  assert.match(facts ?? '', /^3 stories, 1 June 2021 to 4 June 2021\. Coast Mail and The Furnace\.$/)
  assert.doesNotMatch(textAt(`${FIRST}index.html`), /Lenn/)
})

test('every sentence of it stands in the paragraph of the story that it leads to', () => {
  const page = pageAt(FIRST)
  const shown = [...page.querySelectorAll('#key-points li, #timeline li, #voices blockquote')]
  assert.ok(shown.length > 6)
  for (const item of shown) {
    const words = item.querySelector('span:not(:has(*)), q, p:not(.when, .told)')?.textContent?.trim() ?? ''
    const [path = '', place = ''] = (item.querySelector('a.told, .told a')?.getAttribute('href') ?? '')
      .slice(1)
      .split('#')
    const body = pageAt(path).querySelector('.body')
    const own = place ? body?.querySelector(`#${place}`) : body
    const sentence = words.replace(/ Coast Mail, .*| The Furnace, .*/, '')
    assert.ok(sentence.length > 10 && own?.textContent?.includes(sentence), `“${sentence}” at ${path}#${place}`)
  }
})

test('at most ten events stand open, what is planned stands apart, and a sentence stands once', () => {
  const page = pageAt(FIRST)
  const open = wordsOf(page.querySelectorAll('#timeline > .timeline > li > p:not(.when, .told)'))
  const plans = wordsOf(page.querySelectorAll('#timeline .plans li > p:not(.when, .told)'))
  assert.ok(open.length > 0 && open.length <= 10)
  assert.ok(plans.some((text) => text.includes('20 August 2021')))
  assert.ok(!open.some((text) => text.includes('20 August 2021')))
  assert.equal(new Set(open).size, open.length)
})

test('its table and its JSON tell what its page tells', () => {
  const rows = parseCsv(textAt(`${FIRST}events.csv`), { columns: true }) as {
    kind: string
    event: string
    url: string
  }[]
  const data = JSON.parse(textAt(`${FIRST}storyline.json`))
  const open = wordsOf(pageAt(FIRST).querySelectorAll('#timeline > .timeline > li > p:not(.when, .told)'))
  for (const text of open)
    assert.ok(
      rows.some(({ event, kind }) => event === text && kind === 'happened'),
      text,
    )
  assert.deepEqual(data.stories.length, GLASS.length)
  assert.equal(
    rows.length,
    [...data.events, ...data.plans].reduce(
      (sum: number, { tellings }: { tellings: unknown[] }) => sum + tellings.length,
      0,
    ),
  )
  for (const { url } of rows) assert.match(url, /^https:\/\/quay\.example\/2021\/06\/0[124]\/\d\/#p\d$/)
})

test('what each side said stands under who said it', () => {
  const said = [...pageAt(FIRST).querySelectorAll('#voices .speaker')].map((speaker) => [
    speaker.querySelector('h4')?.textContent,
    ...wordsOf(speaker.querySelectorAll('q')),
  ])
  assert.ok(said.some(([name, ...quotes]) => name === 'Clara Ennis' && quotes.includes('The furnaces are cold')))
})

test('an address that it may have had leads to it', () => {
  const old = textAt('storylines/verrano-glass-works-stands-still-as-workers-walk-out/index.html')
  assert.match(old, new RegExp(`url=/${FIRST}`))
})

test('the home page, the index, the menu, the sitemap and its feed have it', () => {
  for (const path of ['', 'storylines/']) {
    const page = pageAt(path)
    const item = page.querySelector('.item.storyline') ?? assert.fail(`none on /${path}`)
    assert.equal(item.querySelector('h2 a, h3 a')?.getAttribute('href'), `/${FIRST}`)
    assert.match(item.querySelector('.meta')?.textContent ?? '', /3 stories · 2 papers/)
    assert.match(
      item.querySelector('.spark')?.getAttribute('aria-label') ?? '',
      /^3 stories, 1 June 2021 to 10 June 2021$/,
    )
    assert.equal(page.querySelectorAll('.item.storyline').length, 1)
  }
  assert.ok(pageAt('countries/').querySelector('.masthead a[href="/storylines/"]'))
  assert.match(textAt('sitemap.xml'), new RegExp(`<loc>https://quay.example/${FIRST}</loc>`))
  assert.equal(textAt(`${FIRST}feed.xml`).match(/<entry/g)?.length, GLASS.length)
})

test('on the home page what is newer than every storyline comes first', () => {
  const [first, second] = pageAt('').querySelectorAll('.front section.newest, .front section.moved')
  assert.match(first?.textContent ?? '', /Bridge over the Lenn opens/)
  assert.equal(second?.id, 'storylines')
})

test('a site without storylines has no page and no menu entry for them', async () => {
  const [date, title, paper, body] = BRIDGE
  const alone = await createSite({
    'stories/2021/one.md': `---\ntitle: ${title}\ndate: ${date}\nsource: { name: ${paper} }\n---\n\n${body}\n`,
  })
  try {
    const pages = await layOut(alone.content)
    assert.ok(!pages.has('storylines/index.html'))
    assert.doesNotMatch(pages.get('index.html') ?? '', /storylines/i)
  } finally {
    await alone.remove()
  }
})

test('an actor of several stories leads the index with its number of them; who stands in one story only is listed apart', () => {
  const page = pageAt('actors/')
  const [first] = wordsOf(page.querySelectorAll('#person li'))
  assert.match(first ?? '', /^Clara Ennis.* 2$/)
  const once = wordsOf(page.querySelectorAll('#once li'))
  assert.ok(once.includes('Paul Medlar'))
  assert.ok(!once.some((name) => name.includes('Clara Ennis')))
  assert.ok(!wordsOf(page.querySelectorAll('#person li')).some((name) => name.includes('Paul Medlar')))
})

test('a story says which of its storyline it is, and what each other paper adds that it lacks', () => {
  const page = pageAt('2021/06/02/1/')
  const part = page.querySelector('.part-of') ?? assert.fail('is part of nothing')
  assert.equal(part.querySelector('a')?.getAttribute('href'), `/${FIRST}`)
  assert.match(part.textContent ?? '', /story 2 of 3/)
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu))
  const own = words(page.querySelector('.body')?.textContent ?? '')
  const added = wordsOf(page.querySelectorAll('.adds span:last-child'))
  assert.ok(added.includes(MEDIATOR))
  for (const text of added)
    assert.ok([...words(text)].filter((word) => !own.has(word)).length >= 3, `“${text}” stands here already`)
})
