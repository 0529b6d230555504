import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkContent } from '../../scripts/check/index.ts'
import { parseStoryline } from '../../scripts/content/storyline.ts'

const read = (front: string, name = 'dam-bursts.md') =>
  parseStoryline(`content/storylines/${name}`, `---\n${front}\n---\n\nA *note*.\n`)

test('an editor names, joins, splits and annotates a storyline', () => {
  const { storyline, problems } = read(
    'name: The dam\njoin: [flood-in-the-valley, /storylines/rain-again/]\nsplit: content/stories/2024/2024-03-02-inquiry.md',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(
    { ...storyline, lines: undefined },
    {
      file: 'content/storylines/dam-bursts.md',
      slug: 'dam-bursts',
      name: 'The dam',
      join: ['flood-in-the-valley', 'rain-again'],
      split: ['2024-03-02-inquiry'],
      short: ['split'],
      body: 'A *note*.',
      lines: undefined,
    },
  )
})

test('what is wrong in the file of a storyline is told with its line, its field and the cure', () => {
  const wrong = (front: string) =>
    read(front).problems.map(({ place: { line, field }, message }) => `${line} ${field}: ${message}`)
  assert.match(wrong('name: The dam\njoins: [rain]')[0] ?? '', /^3 joins: .*did you mean “join”\?/)
  assert.match(wrong('name: [a, b]')[0] ?? '', /^2 name: expected a text, found/)
  assert.match(
    wrong('join: Rain Again')[0] ?? '',
    /^2 join: expected the address .* such as rain-again, found “Rain Again”/,
  )
  assert.match(wrong('join: dam-bursts')[0] ?? '', /^2 join: .*cannot be joined to itself/)
  assert.throws(() => read('name: x', 'Dam bursts.md'), /such as dam-bursts\.md, found “Dam bursts\.md”/)
})

test('check tells of storylines and stories that are not there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'storylines-'))
  try {
    await mkdir(join(folder, 'stories'))
    await mkdir(join(folder, 'storylines'))
    const write = (path: string, text: string) => writeFile(join(folder, path), text)
    await write('site.yaml', 'title: Site\nurl: https://site.example/\n')
    for (const [day, title] of [
      ['02', 'Dam bursts above Kelby'],
      ['03', 'Kelby dam had cracks'],
    ])
      await write(
        `stories/2024-03-${day}-dam.md`,
        `---\ntitle: ${title}\ndate: 2024-03-${day}\n---\n\nThe dam above Kelby burst on Saturday and flooded the Kelby mill. Engineers had found cracks in the Kelby dam.\n`,
      )
    await write('storylines/dam-bursts-above-kelby.md', '---\nname: Kelby\nsplit: 2024-03-03-dan\njoin: rain\n---\n')
    await write('storylines/dam-burst-above-kelby.md', '---\nname: Kelby\n---\n')
    const told = (await checkContent(folder, '2024-04-01')).map(({ place, message }) => ({ ...place, message }))
    const about = told.filter(({ file }) => file?.includes('storylines/'))
    assert.deepEqual(
      about.map(({ line, field }) => [line, field]),
      [
        [1, undefined],
        [3, 'split'],
        [4, 'join'],
      ],
    )
    assert.match(about[0]?.message ?? '', /did you mean “dam-bursts-above-kelby”\?/)
    assert.match(about[1]?.message ?? '', /did you mean “2024-03-03-dam”\?/)
  } finally {
    await rm(folder, { recursive: true })
  }
})
