import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { type Words, wordsIn } from '../../layouts/words/index.ts'
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

/** A small site in each language that has words of its own, beside English. */
const SITES = {
  es: {
    direction: 'ltr',
    title: 'El Muelle',
    country: 'España',
    story: ['El faro vuelve a girar', 'La lámpara del faro giró el lunes tras dos años de silencio, dijo el farero.'],
    other: ['El puente cierra', 'El puente cerró el martes por el viento; los vecinos cruzan en barca.'],
    searched: ['lampara', 'faro'],
  },
  ar: {
    direction: 'rtl',
    title: 'الرصيف',
    country: 'إسبانيا',
    story: ['المنارة تدور من جديد', 'دار مصباح المنارة يوم الاثنين بعد عامين من الصمت، بحسب حارسها.'],
    other: ['إغلاق الجسر', 'أُغلق الجسر يوم الثلاثاء بسبب الرياح، ويعبر السكان بالقوارب.'],
    searched: ['مصباح', 'المنارة'],
  },
} as const

for (const [language, { direction, title, country, story, other, searched }] of Object.entries(SITES))
  test(`a site in ${language} speaks ${language} to its readers, lies ${direction} and is searched in it`, async (t) => {
    const [content, output] = [join(folder, language), join(folder, `${language}-built`)]
    await writeFiles(content, {
      'site.yaml': `title: ${title}\nurl: http://127.0.0.1/\nlanguage: ${language}\ncards: false\n`,
      'stories/a.md': `---\ntitle: ${story[0]}\ndate: 2024-03-04\nlanguage: ${language}\ncountries: [ES]\nactors: [Faro]\nsource: { name: Diario }\n---\n\n${story[1]}\n`,
      'stories/b.md': `---\ntitle: ${other[0]}\ndate: 2024-03-05\nlanguage: ${language}\ncountries: [ES]\ncorrections: [{ date: 2024-03-06, text: "${other[0]}" }]\n---\n\n${other[1]}\n`,
    })
    assert.deepEqual((await buildSite(content, output, true)).problems, [])
    const { root, close } = await serveFolder(output)
    t.after(close)
    const words = wordsIn(language)
    const foreign = wordsOnlyIn(wordsIn('en'), words)
    const context = await opened.thing.newContext({ viewport: { width: 320, height: 640 } })
    t.after(() => context.close())
    const page = await context.newPage()
    for (const path of ['', '2024/03/04/', 'countries/', 'countries/es/', 'actors/', 'actors/faro/'].concat([
      'timeline/',
      'archive/',
      '2024/03/',
      'sources/',
      'corrections/',
      'search/',
      'data/',
      '404.html',
    ])) {
      await page.goto(root + (path === '2024/03/04/' ? await pathOfFirst(output) : path))
      const html = page.locator('html')
      assert.equal(await html.getAttribute('lang'), language, path)
      assert.equal(await html.evaluate((element) => getComputedStyle(element).direction), direction, path)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} is too wide`)
      const text = await page.evaluate(() => document.body.innerText)
      assert.deepEqual(
        foreign.filter((each) => text.includes(each)),
        [],
        path,
      )
      assert.ok(text.includes(words.archive) && text.includes(words.countries), path)
    }
    await page.goto(`${root}countries/es/`)
    assert.equal(await page.locator('h1').textContent(), country)
    await page.goto(`${root}search/?q=${encodeURIComponent(searched[0])}`)
    await page.waitForSelector('.results a')
    assert.deepEqual(await page.locator('.results a').allTextContents(), [story[0]])
  })

/** The address of the page of the fourth. */
async function pathOfFirst(output: string): Promise<string> {
  const [slug = ''] = await readdir(join(output, '2024/03/04'))
  return `2024/03/04/${slug}/`
}

/** The phrases of one language that the other lacks; single short words may stand in names. */
function wordsOnlyIn(one: Words, other: Words): readonly string[] {
  const phrases = (words: Words) => Object.values(words).filter((value) => typeof value === 'string')
  const known = new Set(phrases(other))
  return phrases(one).filter((phrase) => phrase.length > 6 && !known.has(phrase))
}
