import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite } from '../../scripts/site/build.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { openBrowser } from '../browser.ts'
import { serveFolder } from './serve-folder.ts'

const FOLDER = 'screenshots'
const WIDTHS = [360, 768, 1440]
/** How a page may be looked at beside the widths: dark, printed, from right to left. */
const MANNERS = ['light', 'dark', 'print', 'rtl'] as const

/**
 * `npm run screenshots`: one page of every kind of the site in content/, at three widths, light and dark, as it is printed and from
 * right to left, into screenshots/. `npm run screenshots -- storyline week` takes some kinds alone.
 */
const { pages, site, catalogue } = await layOutSite('content')
const paths = pages
  .filter(({ path }) => path.endsWith('index.html'))
  .map(({ path }) => path.slice(0, -'index.html'.length))
const first = (kind: RegExp, wanted?: string) =>
  paths.find((path) => path === wanted) ?? paths.find((path) => kind.test(path)) ?? ''
const longest = catalogue.woven.storylines.reduce<string | undefined>((best, { slug, entries }, _, all) => {
  const known = all.find((each) => each.slug === best)
  return !known || entries.length > known.entries.length ? slug : best
}, undefined)
const kinds: Readonly<Record<string, string>> = {
  home: '',
  story: paths.find((path) => /^\d{4}\/\d\d\/\d\d\/two-tankers/.test(path)) ?? first(/^\d{4}\/\d\d\/\d\d\/./),
  storylines: 'storylines/',
  storyline: first(/^storylines\/./, `storylines/${longest}/`),
  countries: 'countries/',
  country: first(/^countries\/./, 'countries/ir/'),
  actors: 'actors/',
  actor: first(/^actors\/./, 'actors/mohammad-javad-zarif/'),
  timeline: 'timeline/',
  events: first(/^timeline\/\d{4}-\d\d\/$/),
  archive: 'archive/',
  year: first(/^\d{4}\/$/),
  month: first(/^\d{4}\/\d\d\/$/),
  week: first(/^\d{4}\/w\d\d\/$/),
  sources: 'sources/',
  search: 'search/?q=tanker',
  about: 'about/',
  missing: '404.html',
}
const asked = process.argv.slice(2)
const taken = Object.entries(kinds).filter(([kind]) => asked.length === 0 || asked.includes(kind))

await buildSite('content', 'dist')
await mkdir(FOLDER, { recursive: true })
const { root, close } = await serveFolder('dist', new URL(site.url).pathname)
const { thing: browser } = await openBrowser()
let count = 0
for (const manner of MANNERS) {
  const context = await browser.newContext({ colorScheme: manner === 'dark' ? 'dark' : 'light' })
  const page = await context.newPage()
  if (manner === 'print') await page.emulateMedia({ media: 'print' })
  for (const width of manner === 'print' ? WIDTHS.slice(1, 2) : WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const [kind, path] of taken) {
      await page.goto(root + path, { waitUntil: 'networkidle' })
      if (manner === 'rtl') await page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'))
      await page.screenshot({ path: join(FOLDER, `${kind}-${width}-${manner}.png`), fullPage: true })
      count++
    }
  }
  await context.close()
}
await browser.close()
close()
console.log(`${count} pictures in ${FOLDER}/.`)
