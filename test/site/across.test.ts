import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { copySmallSite, layOut } from './in-memory.ts'

const folder = await copySmallSite({ after })
let pages: ReadonlyMap<string, string>

before(async () => {
  await mkdir(join(folder, 'stories', '2022'), { recursive: true })
  const write = (day: string, title: string, body: string) =>
    writeFile(
      join(folder, 'stories', '2022', `2022-09-${day}-s.md`),
      `---\ntitle: ${title}\ndate: 2022-09-${day}\n---\n${body}\n`,
    )
  await write(
    '01',
    'Orchard levy',
    'Councillor Judith Pell proposed the orchard levy. “Apples do not vote,” Judith Pell said. The growers object to the levy.',
  )
  await write(
    '02',
    'Growers protest',
    'Councillor Judy Pell met the growers, who protest against the orchard levy. “I came to listen,” Judy Pell said.',
  )
  await write('04', 'Levy withdrawn', 'Councillor Pell withdrew the orchard levy. “I have listened,” Pell said.')
  await write(
    '05',
    'Swimmer crosses strait',
    'The swimmer Rufus Pell crossed the strait in nine hours. “It was cold,” Rufus Pell said.',
  )
  pages = await layOut(folder)
})

test('a person of several stories has one page with all of them, and a redirect from another full name', () => {
  const page = pages.get('actors/judith-pell/index.html') ?? pages.get('actors/judy-pell/index.html') ?? ''
  for (const title of ['Orchard levy', 'Growers protest', 'Levy withdrawn']) assert.match(page, new RegExp(title))
  assert.doesNotMatch(page, /Swimmer crosses/)
  assert.match(page, /Also called[\s\S]*(?:Judy|Judith) Pell/)
  assert.match(pages.get('actors/judy-pell/index.html') ?? '', /judith-pell/)
  assert.ok(!pages.has('actors/pell/index.html'))
})

test('what somebody says under a surname alone is said on the page of the full name', () => {
  assert.match(pages.get('actors/judith-pell/index.html') ?? '', /I have listened/)
})
