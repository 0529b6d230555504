import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeBody } from '../../../scripts/markdown/body.ts'
import { Problem } from '../../../scripts/model/problem.ts'
import { mail, readClean, readOne, STORY } from './letter.ts'

const TEXT = STORY.join('\n\n')
const HTML = STORY.map((text) => `<p>${text}</p>`).join('\n')
const page = (body: string, headers = {}) =>
  mail(
    { 'Content-Type': 'text/html; charset=utf-8', ...headers },
    `<html><head><style>p{margin:0}</style></head><body>${body}</body></html>`,
  )
const link = (words: string, path = 'x') =>
  `<a href="https://click.gorgemail.example/ls/c?upn=u001.${path}Kq7">${words}</a>`
const FOOT = `<table><tr><td align="center">${link('Unsubscribe')} | ${link('Manage preferences')}</td></tr><tr><td>Gorge Post, 1 Mill Lane, 6490 Verna</td></tr><tr><td>You are receiving this because jane.doe@post.example is on our list.</td></tr></table><img src="https://open.gorgemail.example/o.gif?u=7" width="1" height="1">`
const OTHERS: readonly (readonly string[])[] = [
  [
    'Bakers of Ostel take turns at one oven',
    'Four bakers in the town of Ostel have shared a single oven since a fire destroyed the other three in the night to Sunday.',
    'They bake in shifts of three hours, from ten in the evening until ten in the morning, and mark their loaves with a knife.',
    '“I had never seen how the others knead,” said Ida Moor, who is seventy-one and the last to have learned from her father.',
    'The fire brigade thinks that a cable was to blame, and the insurance has sent a man who will stay until the end of the week.',
  ],
  [
    'Swifts return to the tower of Lenn',
    'Swifts have come back to the water tower of Lenn two years after its windows were closed with boards against pigeons.',
    'A carpenter cut forty slits into the boards in winter, each as wide as a thumb, after pupils had counted the birds in vain.',
    '“They found the holes on the first day, as if somebody had told them,” said the teacher, Jon Fabel, who keeps the list.',
    'Swifts fly from beyond the Sahara and use the same place all their lives, which can be more than twenty years long.',
  ],
]
const section = ([headline = '', ...lines]: readonly string[], more = '', level = 'h2') =>
  `<tr><td><${level}>${more ? link(headline) : headline}</${level}>${lines.map((text) => `<p>${text}</p>`).join('')}${more ? `<p>${link(more)}</p>` : ''}</td></tr>`

const AROUND: Readonly<Record<string, readonly [above: string, foot: string, byline: string]>> = {
  English: ['View this email in your browser', FOOT, 'By Lena Holt'],
  German: [
    'Im Browser ansehen',
    `<p>${link('Newsletter abbestellen')}</p><p>© 2023 Gorge Post, Mühlweg 1</p><p>Diese E-Mail wurde an jane.doe@post.example gesendet.</p>`,
    'Von Lena Holt',
  ],
  French: [
    'Voir dans le navigateur',
    `<p>${link('Se désabonner')} · ${link('Mentions légales')}</p><p>Vous recevez cet e-mail parce que vous êtes abonnée.</p>`,
    'Par Lena Holt',
  ],
  Spanish: [
    'Ver en el navegador',
    `<p>© Gorge Post</p><p>Si no quieres recibir más correos, puedes ${link('darte de baja')}.</p>`,
    'Por Lena Holt',
  ],
  Portuguese: [
    'Ver no navegador',
    `<p>${link('Cancelar inscrição')}</p><p>Você recebeu este e-mail porque assina o Gorge Post.</p>`,
    'Por Lena Holt',
  ],
}

for (const [language, [above, foot, byline]] of Object.entries(AROUND))
  test(`of a newsletter in ${language} only the article remains`, async () => {
    const body = `<div style="display:none;max-height:0">Hikers take the mule track &zwnj;&nbsp;</div><p>${link(above)}</p><img src="https://gorge.example/logo.png" alt="Gorge Post" width="200"><h1>${link('Cable car stands still until May')}</h1><p>${byline}</p><p>Hi Jane,</p>${HTML}${foot}`
    const article = await readOne(page(body))
    assert.equal(article.body, TEXT)
    assert.equal(article.head.title?.value, 'Cable car stands still until May')
    assert.deepEqual(article.head.authors?.value, ['Lena Holt'])
    const removed = JSON.stringify(article.removed)
    assert.ok(!/jane/i.test(removed), removed)
    assert.match(removed, /footer of the mail/)
  })

test('a newsletter with the full texts of several articles is several stories', async () => {
  for (const more of ['Read more', 'Weiterlesen', '']) {
    const head = `<p>${link('View in browser')}</p><table><tr><td><h1>Gorge Weekly</h1><p>Friday, March 3, 2023</p></td></tr>`
    const also = `<tr><td><h3>Also this week</h3><ul><li>${link('Rope makers are sought')}</li><li>${link('A bridge for goats')}</li></ul></td></tr>`
    const stories = [['Cable car stands still until May', ...STORY], ...OTHERS].map((story) =>
      more ? section(story, more) : section([story[0] ?? '', 'By Lena Holt', ...story.slice(1)]),
    )
    const read = await readClean(
      page(`${head}${stories.join('')}${also}</table>${FOOT}`, { Subject: 'Gorge Weekly: a rope, an oven, swifts' }),
    )
    const articles = read.map((part) => {
      assert.ok(!(part instanceof Problem), String(part))
      return part
    })
    assert.deepEqual(
      articles.map(({ head: { title } }) => title?.value),
      ['Cable car stands still until May', ...OTHERS.map(([title]) => title)],
    )
    assert.deepEqual(
      articles.map(({ blocks }) => writeBody(blocks)),
      [TEXT, ...OTHERS.map(([, ...lines]) => lines.join('\n\n'))],
    )
    assert.equal(new Set(articles.map(({ head: { id } }) => id?.value)).size, 3)
  }
})

test('an article with subheads is one story', async () => {
  const body = `<h1>Cable car stands still until May</h1>${STORY.slice(0, 3)
    .map((text) => `<p>${text}</p>`)
    .join('')}<h2>Four pieces</h2>${HTML}<h2>Two inns</h2>${HTML}${FOOT}`
  const article = await readOne(page(body))
  assert.equal(article.blocks.filter(({ kind }) => kind === 'heading').length, 2)
  const without = await readOne(page(body.replace(/<h1>.*?<\/h1>/, '')))
  assert.equal(without.head.title?.value, 'Cable car stands still until May')
  assert.equal(without.blocks.filter(({ kind }) => kind === 'heading').length, 2)
})

test('teasers alone are refused with a word', async () => {
  const teasers = [['Cable car stands still', STORY[0] ?? ''], ...OTHERS.map((story) => story.slice(0, 2))].map(
    (story) => section(story, 'Read more'),
  )
  const [problem] = await readClean(page(`<table>${teasers.join('')}</table>${FOOT}`, { Subject: 'Gorge Weekly' }))
  assert.ok(problem instanceof Problem)
  assert.equal(problem.code, 'teasers')
  assert.match(problem.message, /beginnings of 3 articles/)
})

test('a mail without words is refused', async () => {
  const [problem] = await readClean(page('<img src="https://gorge.example/poster.png" width="600">'))
  assert.ok(problem instanceof Problem)
})

test('links through a counter keep their words, others their address', async () => {
  const told = `<p>As the town’s ${link('own report')} says, and the <a href="https://town.example/rope?utm_source=nl">older one</a> of 2019 says too, ropes last for thirty years.</p>`
  const { body } = await readOne(page(`${HTML}${told}${FOOT}`))
  assert.match(body, /the town’s own report says, and the \[older one\]\(https:\/\/town\.example\/rope\) of 2019/)
  assert.ok(!body.includes('gorgemail'))
})

test('a mail that its program cut off says so', async () => {
  const { warnings, body } = await readOne(page(`${HTML}<p>[Message clipped] ${link('View entire message')}</p>`))
  assert.equal(body, TEXT)
  assert.match(warnings.join(), /^clipped: /)
})

test('two articles under a letter’s name are two, though only the first is signed and nothing parts them', async () => {
  const [headline = '', ...paragraphs] = OTHERS[0] ?? []
  const body = `<h1>Gorge Weekly</h1><h2>Cable car stands still until May</h2><p>By Ida Moor</p>${HTML}<h2>${headline}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}${FOOT}`
  const read = await readClean(page(body, { Subject: 'Gorge Weekly: a rope and an oven' }))
  assert.deepEqual(
    read.map((each) => (each instanceof Problem ? each.code : each.head.title?.value)),
    ['Cable car stands still until May', headline],
  )
})

test('the name that a list puts before a subject is no part of the headline', async () => {
  const { head } = await readOne(
    mail(
      { 'Content-Type': 'text/plain; charset=utf-8', Subject: '[gorge-press] Cable car stands still until May' },
      `Cable car stands still until May\n\nBy Ida Moor\n\n${TEXT}\n`,
    ),
  )
  assert.equal(head.title?.value, 'Cable car stands still until May')
})
