import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openSmallSite, type ServedSite } from './served.ts'

let browser: Browser
let site: ServedSite
let close: () => Promise<void>

before(async () => {
  ;({ site, browser, close } = await openSmallSite())
})

after(() => close?.())

test('a word finds its stories, a filter narrows them, the keyboard walks to them, and nobody else is asked', async () => {
  const page = await browser.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`${site.root}404.html`)
  await page.getByRole('searchbox').fill('ferry')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.waitForSelector('.results a')
  assert.match(page.url(), /\/a\/b\/search\/\?q=ferry$/)
  assert.match((await page.locator('.results').textContent()) ?? '', /Ferry runs aground off Lisbon/)

  const storyline = page.locator('.results li').filter({ hasText: 'Storyline, ' }).first()
  assert.match((await storyline.getByRole('link').getAttribute('href')) ?? '', /\/a\/b\/storylines\/./)

  await page.getByLabel('Country').selectOption('Portugal')
  await page.waitForFunction(() => location.search.includes('country=Portugal'))
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForSelector('h1')
  assert.match(page.url(), /\/a\/b\/2024\//)

  assert.deepEqual(complaints, [])
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(site.root)),
    [],
  )
  await page.close()
})

test('without script the search page leads to the indexes', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.root}search/?q=ferry`)
  assert.ok(await page.locator('.elsewhere').isVisible())
  assert.equal(await page.locator('.filters').isVisible(), false)
  await page.locator('.elsewhere').getByRole('link', { name: 'Archive' }).click()
  assert.equal(await page.locator('h1').textContent(), 'Archive')
  await context.close()
})

test('a story’s card is a picture of the size that is shared', async () => {
  const page = await browser.newPage()
  await page.goto(`${site.root}2024/03/04/ferry-runs-aground-off-lisbon/`)
  const address = await page.locator('meta[property="og:image"]').getAttribute('content')
  const answer = await page.request.get(site.root + (address ?? '').replace(/^.*\/a\/b\//, ''))
  assert.equal(answer.status(), 200)
  const png = await answer.body()
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630])
  await page.close()
})
