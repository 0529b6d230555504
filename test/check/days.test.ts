import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDates } from '../../scripts/check/dates.ts'
import { checkContent } from '../../scripts/check/index.ts'
import { parseStory } from '../../scripts/content/story.ts'
import { createSite } from '../site/folder.ts'
import { PICTURE } from './folder.ts'

const TODAY = '2026-11-22'

/** What the rule of days says of a story's front matter. */
async function said(front: string): Promise<readonly string[]> {
  const { story } = parseStory('a.md', `---\ntitle: A\n${front}\n---\n\nText.\n`)
  const problems = await checkDates({ content: { stories: [story] }, today: TODAY } as never)
  return problems.map(({ severity, message, place }) => `${severity} ${place.field} ${message}`)
}

test('a story may be of today, and be updated on its day, however either is written', async () => {
  for (const front of [
    `date: ${TODAY}`,
    `date: ${TODAY}T23:59:00Z`,
    `date: ${TODAY}T10:00:00+02:00\nupdated: ${TODAY}`,
    `date: ${TODAY}\nupdated: ${TODAY}T08:00:00Z`,
    'date: 2019-05-15\nupdated: 2019-05-15',
  ])
    assert.deepEqual(await said(front), [], front)
})

test('a story of tomorrow, and one updated before its day, are wrong', async () => {
  assert.match((await said('date: 2026-11-23')).join(), /^error date 2026-11-23 is in the future; today is 2026-11-22$/)
  assert.match((await said(`date: ${TODAY}\nupdated: 2026-11-23T01:00:00Z`)).join(), /^error updated 2026-11-23 is in/)
  assert.match((await said('date: 2019-05-15T10:00:00Z\nupdated: 2019-05-14')).join(), /^error updated .* is before/)
})

test('a day that the text speaks against is a doubt, no error', async (t) => {
  const { content, remove } = await createSite({
    'stories/2019/2019-05-17-quay.md':
      '---\ntitle: Quay\ndate: 2019-05-17\nlanguage: en\n---\n\nLISBON, May 8 (Reuters) - The quay was closed on Wednesday, May 8, 2019, the port office said on Wednesday.\n',
  })
  t.after(remove)
  const problems = (await checkContent(content, TODAY)).filter(({ code }) => code === 'date-in-doubt')
  for (const { severity, place } of problems)
    assert.deepEqual([severity, place.field, place.line], ['warning', 'date', 3])
  assert.ok(problems.length > 0)
})

test('a link without its final slash leads there, a picture that is missing is told', async (t) => {
  const { content, remove } = await createSite({
    'stories/2019/2019-05-15-oil.md': '---\ntitle: Oil\ndate: 2019-05-15\n---\n\nOne.\n',
    'stories/2019/2019-05-16-gas.md':
      '---\ntitle: Gas\ndate: 2019-05-16\n---\n\nSee [it](/2019/05/15/oil) and [again](/2019/05/15/oil/#p1).\n\n![A crane](/pictures/crane.png)\n\n![Another](/pictures/there.svg)\n',
    'static/pictures/there.svg': PICTURE,
  })
  t.after(remove)
  const problems = (await checkContent(content, TODAY)).filter(({ code }) => /link|picture/.test(code))
  assert.deepEqual(
    problems.map(({ code, severity, place }) => [code, severity, place.line]),
    [['no-picture', 'error', 8]],
  )
})
