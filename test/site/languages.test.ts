import assert from 'node:assert/strict'
import { cp } from 'node:fs/promises'
import { test } from 'node:test'
import { layOutSite } from '../../scripts/site/index.ts'
import { createFolder } from '../temporary.ts'

/** Of each story of the site of many languages: its address, its language, whom it is about, and days that its timeline has. */
const STORIES: readonly (readonly [
  path: string,
  language: string,
  actors: readonly string[],
  days: readonly string[],
])[] = [
  ['2010/10/14/mineros', 'es', ['sebastian-pinera', 'luis-urzua', 'florencio-avalos'], ['2010-10-13']],
  ['2016/09/27/cartagena', 'es', ['juan-manuel-santos', 'rodrigo-londono'], ['2012-11', '2016-09-26', '2016-10-02']],
  ['2015/12/13/climat', 'fr', ['laurent-fabius', 'ban-ki-moon'], ['2015-11-30', '2015-12-12', '2016-04-22']],
  ['2019/04/16/notre-dame', 'fr', ['emmanuel-macron', 'jean-claude-gallet'], ['2019-04-15']],
  ['2017/01/12/elbphilharmonie', 'de', ['joachim-gauck', 'thomas-hengelbrock'], ['2007-04-02', '2017-01-11']],
  ['2021/12/08/kanzler', 'de', ['olaf-scholz', 'barbel-bas', 'angela-merkel'], ['2021-12-08']],
  ['2018/07/16/final', 'ru', ['kilian-mbappe', 'vladimir-putin'], []],
  ['2019/05/21/inauguration', 'ru', ['volodymyr-zelenskyy', 'petro-poroshenko'], ['2019-05-20', '2019-05-21']],
  ['2021/03/30/suez', 'ar', ['abdel-fattah-el-sisi'], ['2021-03-23', '2021-03-29']],
  ['2022/12/19/lusail', 'ar', ['lionel-messi'], []],
  ['2008/08/09/beijing', 'zh', ['hu-jintao', 'vladimir-putin'], ['2008-08-08']],
  ['2020/12/17/change', 'zh', ['xi-jinping'], ['2020-12-17']],
]

test('a site in six languages names who was there and tells each day, in the language of each story', async (t) => {
  const folder = await createFolder(t)
  await cp('test/site/fixtures/languages', folder, { recursive: true })
  const { pages } = await layOutSite(folder)
  const html = (path: string) => String(pages.find((each) => each.path === `${path}/index.html`)?.content())
  for (const [path, language, actors, days] of STORIES) {
    const page = html(path)
    assert.match(page, new RegExp(`lang="${language}"`), path)
    if (language === 'ar') assert.match(page, /dir="rtl"/, path)
    for (const actor of actors) assert.match(page, new RegExp(`actors/${actor}/`), `${path}: ${actor}`)
    for (const day of days) assert.match(page, new RegExp(`datetime="${day}`), `${path}: ${day}`)
  }
})
