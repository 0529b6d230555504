import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { KINDS, openSmallSite, type ServedSite } from './served.ts'

const require = createRequire(import.meta.url)

let browser: Browser
let site: ServedSite
let close: () => Promise<void>

before(async () => {
  ;({ site, browser, close } = await openSmallSite())
})

after(() => close?.())

/** What axe looks for, by the scheme of colours: the dark one has the same page in other colours. */
const LOOKED_FOR = { light: 'axe.run()', dark: "axe.run({ runOnly: ['color-contrast'] })" }

test('axe finds nothing on any kind of page, light or dark', async () => {
  const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const found: string[] = []
  for (const path of KINDS) {
    await page.goto(site.root + path)
    await page.evaluate(axe)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations, passes } = (await page.evaluate(LOOKED_FOR[colorScheme])) as AxeResults
      for (const { id, nodes } of violations) found.push(`${path}, ${colorScheme}: ${id}: ${nodes[0]?.html}`)
      assert.ok(
        passes.some(({ id }) => id === 'color-contrast'),
        `${path} has colours that were measured`,
      )
    }
  }
  assert.deepEqual(found, [])
  await context.close()
})

test('every kind of page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Matters of style, settled by the renderer: <br/>, one long line.
      'void-style': 'off',
      'no-inline-style': 'error',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
    },
  })
  const found: string[] = []
  for (const path of KINDS) {
    const file = path.endsWith('.html') ? path : `${path}index.html`
    const report = await validator.validateString(await readFile(join(site.folder, file), 'utf8'))
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        found.push(`${file}:${line}:${column}: ${ruleId}: ${message}`)
  }
  assert.deepEqual(found, [])
})

test('no page but the search has a script', async () => {
  for (const path of KINDS) {
    const html = await readFile(join(site.folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8')
    const scripts = html.match(/<script(?! type="application\/ld\+json")[^>]*>/g) ?? []
    assert.equal(scripts.length, path === 'search/' ? 1 : 0, path)
  }
})
