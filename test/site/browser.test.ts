import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { KINDS, openSmallSite, type ServedSite } from './served.ts'

let browser: Browser
let site: ServedSite
let close: () => Promise<void>
let root: string
const asked: string[] = []

before(async () => {
  ;({ site, browser, close } = await openSmallSite())
  root = site.root
})

after(() => close?.())

test('home → story → key point → its paragraph → actor → country → feed, without script', async () => {
  const page = await openPage({ width: 1280, height: 900 })
  await page.goto(root)
  await page.locator('.days').getByRole('link', { name: 'Ferry runs aground off Lisbon' }).click()
  assert.equal(await page.locator('h1').textContent(), 'Ferry runs aground off Lisbon')

  await page.locator('.points .place').first().click()
  assert.equal(new URL(page.url()).hash, '#p1')
  const lit = page.locator('#p1')
  assert.match((await lit.textContent()) ?? '', /^A ferry with 84 passengers/)
  assert.notEqual(await lit.evaluate((element) => getComputedStyle(element).backgroundColor), 'rgba(0, 0, 0, 0)')

  await page.locator('#who-and-where').getByRole('link', { name: 'Harbour Board' }).click()
  assert.equal(await page.locator('h1').textContent(), 'Harbour Board')
  await page.locator('.card').getByRole('link', { name: 'Portugal' }).click()
  assert.equal(await page.locator('h1').textContent(), 'Portugal')

  const feed = await page.getByRole('link', { name: 'Atom' }).getAttribute('href')
  const answer = await page.request.get(new URL(feed ?? '', page.url()).href)
  assert.equal(answer.status(), 200)
  assert.match(await answer.text(), /^<\?xml[\s\S]*<feed[\s\S]*Ferry runs aground/)
  await page.context().close()
})

test('every kind of page fits a narrow phone, which is 1280 px at 400 per cent, loads only from its own host, and breaks no rule of its policy', async () => {
  const page = await openPage({ width: 320, height: 640 })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  for (const path of KINDS) {
    await page.goto(root + path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(overflow <= 0, `${path} is ${overflow} px wider than the screen`)
  }
  assert.deepEqual(complaints, [])
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(root)),
    [],
  )
  await page.context().close()
})

test('a right-to-left story lies right, in a left-to-right site', async () => {
  const page = await openPage({ width: 360, height: 640 })
  await page.goto(`${root}2024/03/`)
  await page.locator('h3[lang=ar] a').click()
  assert.equal(await page.locator('html').getAttribute('dir'), 'ltr')
  assert.equal(await page.locator('h1').evaluate((element) => getComputedStyle(element).direction), 'rtl')
  assert.equal(await page.locator('.body').evaluate((element) => getComputedStyle(element).direction), 'rtl')
  await page.context().close()
})

test('the keyboard alone reaches the content, with a visible focus', async () => {
  const page = await openPage({ width: 1280, height: 900 })
  await page.goto(root)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), 'Skip to content')
  assert.ok((await page.locator('.skip').boundingBox())?.x ?? -1 >= 0)
  await page.keyboard.press('Enter')
  assert.equal(new URL(page.url()).hash, '#content')
  await page.keyboard.press('Tab')
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
  assert.equal(outline, 'solid')
  await page.context().close()
})

async function openPage(viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, javaScriptEnabled: true })
  const page = await context.newPage()
  page.on('request', (request) => asked.push(request.url()))
  return page
}
