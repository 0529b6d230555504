import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { type Content, readContent } from '../../scripts/content/index.ts'
import type { Known } from '../../scripts/store/derive.ts'
import { deriveShare, importDerived } from '../../scripts/store/exchange.ts'
import { fingerprintStory } from '../../scripts/store/fingerprint.ts'
import { deriveAll, isKept, openDerived } from '../../scripts/store/index.ts'
import { createSite } from '../site/folder.ts'

const STORIES = Object.fromEntries(
  ['Faro', 'Beja', 'Evora', 'Tavira', 'Elvas'].map((town, number) => [
    `stories/2024-03-0${number + 1}-${town.toLowerCase()}.md`,
    `---\ntitle: ${town} opens its quay\ndate: 2024-03-0${number + 1}\n---\n\nThe council of ${town} met on Monday. “We will rebuild the quay,” said its head, Ana Reis.\n`,
  ]),
)

test('digests that were derived in shares elsewhere are those that would be derived here', async (t) => {
  const [farm, desk] = [await createDesk(t), await createDesk(t)]
  const shares = [await farm.share(1, 2), await farm.share(2, 2)]
  assert.equal(shares.flat().length, 5)
  const first = await desk.take(shares[0] ?? [])
  assert.deepEqual(first, { taken: shares[0]?.length, known: 0, strange: 0, problems: [] })
  const second = await desk.take(shares.flat())
  assert.deepEqual([second.taken, second.known], [shares[1]?.length, shares[0]?.length])
  assert.deepEqual(await desk.missing(), [])
  assert.deepEqual(await desk.digests(), await farm.digests())
})

test('a digest is not taken that was changed on its way, is of other words, or was made where something else was known', async (t) => {
  const farm = await createDesk(t)
  const lines = await farm.share(1, 1)
  const [line = ''] = lines
  const changed = line.replace('rebuild', 'destroy')
  assert.notEqual(changed, line)
  const desk = await createDesk(t)
  const { taken, problems } = await desk.take([changed, line.slice(0, -20), '[]', 'null', '{"derived":{}}'])
  assert.equal(taken, 0)
  assert.deepEqual(
    problems.map(({ code, place }) => [code, place.line]),
    [1, 2, 3, 4, 5].map((number) => ['bad-record', number]),
  )
  const other = await createDesk(t, { 'stories/2024-03-01-faro.md': '---\ntitle: Faro\n---\n\nThe quay is shut.\n' })
  assert.deepEqual(await other.take(lines), { taken: 4, known: 0, strange: 1, problems: [] })
  const knowing = await createDesk(t, { 'actors/ana-reis.md': '---\nname: Ana Reis\ntype: person\n---\n' })
  const refused = await knowing.take(lines)
  assert.equal(refused.taken, 0)
  assert.deepEqual([...new Set(refused.problems.map(({ code }) => code))], ['other-maker'])
})

/** A content folder of its own, with what it knows. */
async function createDesk(t: TestContext, more: Readonly<Record<string, string>> = {}) {
  const { content, remove } = await createSite({ ...STORIES, ...more })
  t.after(remove)
  const read: Content = await readContent(content)
  const known: Known = { ...read, language: read.site.language }
  return {
    share: async (number: number, of: number) => {
      const lines: string[] = []
      const write = (line: string) => void lines.push(line)
      assert.deepEqual(await deriveShare(content, read.stories, known, { number, of }, write), [])
      return lines
    },
    take: (lines: readonly string[]) =>
      importDerived(content, read.stories, known, {
        file: 'digests.jsonl',
        lines: Readable.from([Buffer.from(lines.join('\n'))]),
      }),
    missing: async () => {
      const pack = await openDerived(content, known)
      return read.stories.filter((story) => !isKept(pack, fingerprintStory(story)))
    },
    digests: async () => {
      const { derivedOf } = await deriveAll(content, read.stories, known)
      return read.stories.map((story) => ({ ...derivedOf(story) }))
    },
  }
}
