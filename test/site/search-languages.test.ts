import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { buildSite } from '../../scripts/site/build.ts'
import { openBrowser } from '../browser.ts'
import type { Shared } from '../shared.ts'
import { createFolder } from '../temporary.ts'
import { writeFiles } from './folder.ts'
import { serveFolder } from './serve-folder.ts'

const folder = await createFolder({ after })
let opened: Shared<Browser>
before(async () => {
  opened = await openBrowser()
})
after(() => opened?.close())

const STORIES = {
  zh: ['海港局公布渡轮时刻表', '海港局长周一在瓦莱塔宣布了新的渡轮时刻表，首班渡轮将于清晨启航。'],
  ja: ['都が港湾計画を発表', '東京都は月曜日、ガソリン価格の上昇を受けて新しい港湾計画を発表した。'],
  th: ['ท่าเรือเปิดใหม่', 'ท่าเรือกรุงเทพเปิดใหม่เมื่อวันจันทร์หลังพายุใหญ่'],
  de: ['Der Hafen öffnet', 'Der Hafenmeister öffnete am Montag die Schranken.'],
  en: ['The wall stands', 'The harbours reopened on Monday after the storm.'],
} as const

for (const siteLanguage of ['en', 'zh'])
  test(`one search of a site in ${siteLanguage} finds the stories of every language by words within them`, async (t) => {
    const [content, output] = [join(folder, siteLanguage), join(folder, `${siteLanguage}-built`)]
    const files = Object.entries(STORIES).map(([language, [title, body]]) => [
      `stories/${language}.md`,
      `---\ntitle: ${title}\ndate: 2024-03-04\nslug: ${language}\nlanguage: ${language}\n---\n\n${body}\n`,
    ])
    await writeFiles(content, {
      'site.yaml': `title: Quay\nurl: http://127.0.0.1/news/\nlanguage: ${siteLanguage}\ncards: false\n`,
      ...Object.fromEntries(files),
    })
    assert.deepEqual((await buildSite(content, output, true)).problems, [])
    const { root, close } = await serveFolder(output, '/news/')
    t.after(close)
    const page = await opened.thing.newPage()
    t.after(() => page.close())
    const find = async (asked: Readonly<Record<string, string>>) => {
      await page.goto(`${root}search/?${new URLSearchParams(asked)}`)
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '')
      const links = page.locator('.results a')
      return (await links.evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href))).map(
        (href) => href.split('/').at(-2),
      )
    }
    for (const [query, found] of [
      ['渡轮', ['zh']],
      ['港局长周', ['zh']],
      ['轮渡', []],
      ['ガソリン', ['ja']],
      ['港湾 東京', ['ja']],
      ['港湾 渡轮', []],
      ['กรุงเทพ', ['th']],
      ['hafenmeister', ['de']],
      ['harbours storm', ['en']],
    ] as const)
      assert.deepEqual(await find({ q: query }), found, query)
    await find({ q: '渡轮时刻表' })
    assert.match(String(await page.locator('.results li p').last().textContent()), /新的渡轮时刻表，首班/)
    const names = new Intl.DisplayNames([siteLanguage], { type: 'language' })
    assert.equal(await page.locator('select[name=language] option').count(), 6)
    assert.deepEqual(await find({ language: names.of('th') ?? '' }), ['th'])
  })
