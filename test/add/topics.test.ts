import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkContent } from '../../scripts/check/index.ts'
import { parseTopicWords, topicsOfWords } from '../../scripts/content/topicWords.ts'
import { add, bodyOf, createContent, run, storyOf } from './adding.ts'

const note = (tags: string) =>
  `---\ntitle: Zebra tram\ndate: 2024-02-03\ntags: [${tags}]\n---\n\n${bodyOf(3).join('\n\n')}\n`

test('words of a source are the topics that the editor says they mean, and the others stay or go', async (t) => {
  for (const [others, expected] of [
    ['', '[Oil, Ports, weather]'],
    ['others: keep\r\n', '[Oil, Ports, weather]'],
    ['others: drop\r\n', '[Oil, Ports]'],
  ] as const) {
    const content = await createContent(t)
    await writeFile(
      join(content, 'topics.yaml'),
      `topics:\r\n  Oil: [crude, "Oil & Gas", Öl]\r\n  Ports: [harbours]\r\n${others}`,
    )
    await add(content, { 'a.md': note('CRUDE, oil & gas, öl, Harbours, ports, weather') })
    assert.match(await storyOf(content, 'zebra'), new RegExp(`^topics: \\${expected.replace(']', '\\]')}$`, 'm'))
  }
})

test('without the file words stay as they are', async (t) => {
  const content = await createContent(t)
  await add(content, { 'a.md': note('crude, weather') })
  assert.match(await storyOf(content, 'zebra'), /^topics: \[crude, weather\]$/m)
})

test('a file that is wrong is told, and nothing is filed by it', async (t) => {
  const content = await createContent(t)
  await writeFile(join(content, 'site.yaml'), 'title: T\n')
  await writeFile(join(content, 'topics.yaml'), 'topics:\n  Oil: [crude]\n  Ports: [Crude]\nothers: maybe\n')
  await assert.rejects(run(content, []), { name: 'Problem' })
  const told = (await checkContent(content, '2024-05-01')).join('\n')
  assert.match(told, /topics\.yaml:3: Ports: “Crude” means Oil already/)
  assert.match(told, /topics\.yaml:4: others: expected one of keep, drop/)
})

test('a topic is a word of its own, and words in scripts of all kinds are told apart', () => {
  const { words } = parseTopicWords('topics.yaml', 'topics:\n  石油: [原油]\n  نفط: [خام]\nothers: drop\n')
  assert.deepEqual(topicsOfWords(['原油', '石油', 'خام', '港'], words), ['石油', 'نفط'])
})
