import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite } from '../../scripts/site/build.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { openBrowser } from '../browser.ts'
import { serveFolder } from './serve-folder.ts'

const FOLDER = 'screenshots'
const WIDTHS = [360, 768, 1440]

/** `npm run screenshots`: one page of every kind of the site in content/, at three widths, light and dark, into screenshots/. */
const { pages } = await layOutSite('content')
const paths = pages
  .filter(({ path }) => path.endsWith('index.html'))
  .map(({ path }) => path.slice(0, -'index.html'.length))
const story =
  paths.find((path) => /^\d{4}\/\d\d\/\d\d\/two-tankers/.test(path)) ??
  paths.find((path) => /^\d{4}\/\d\d\/\d\d\/./.test(path)) ??
  ''
const kinds: Readonly<Record<string, string>> = {
  home: '',
  story,
  countries: 'countries/',
  country: paths.find((path) => path === 'countries/ir/') ?? paths.find((path) => /^countries\/./.test(path)) ?? '',
  actors: 'actors/',
  actor:
    paths.find((path) => path === 'actors/mohammad-javad-zarif/') ??
    paths.find((path) => /^actors\/./.test(path)) ??
    '',
  timeline: 'timeline/',
  archive: 'archive/',
  month: paths.find((path) => /^\d{4}\/\d\d\/$/.test(path)) ?? '',
  sources: 'sources/',
  search: 'search/?q=tanker',
  about: 'about/',
  missing: '404.html',
}

await buildSite('content', 'dist')
await mkdir(FOLDER, { recursive: true })
const { root, close } = await serveFolder('dist', new URL((await layOutSite('content')).site.url).pathname)
const { thing: browser } = await openBrowser()
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ colorScheme })
  const page = await context.newPage()
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(root + path, { waitUntil: 'networkidle' })
      await page.screenshot({ path: join(FOLDER, `${kind}-${width}-${colorScheme}.png`), fullPage: true })
    }
  }
  await context.close()
}
await browser.close()
close()
console.log(`${Object.keys(kinds).length * WIDTHS.length * 2} pictures in ${FOLDER}/.`)
