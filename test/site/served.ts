import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from '../../scripts/site/build.ts'
import { openBrowser } from '../browser.ts'
import { type Shared, share } from '../shared.ts'
import { copySmallSiteTo } from './in-memory.ts'
import { type Served, serveFolder } from './serve-folder.ts'

/** The small site, built and served. */
export interface ServedSite extends Served {
  /** The folder it was built into. */
  readonly folder: string
}

function serveSmallSite(): Promise<Shared<ServedSite>> {
  return share('small site', serve, async ({ folder, close }) => {
    close()
    await rm(join(folder, '..'), { recursive: true, force: true })
  })
}

/** The small site with a browser to look at it. */
export async function openSmallSite() {
  const [site, browser] = [await serveSmallSite(), await openBrowser()]
  return {
    site: site.thing,
    browser: browser.thing,
    close: async () => {
      await Promise.all([site.close(), browser.close()])
    },
  }
}

async function serve(): Promise<ServedSite> {
  const base = '/a/b/'
  const place = await mkdtemp(join(tmpdir(), 'dateline-shared-'))
  const [content, folder] = [join(place, 'content'), join(place, 'built')]
  await copySmallSiteTo(content, `http://127.0.0.1${base}`)
  await buildSite(content, folder, true)
  return { folder, ...(await serveFolder(folder, base)) }
}

/** One page of every kind of the small site. */
export const KINDS = [
  '',
  '2024/03/04/ferry-runs-aground-off-lisbon/',
  'storylines/',
  'storylines/ferry-runs-aground-off-lisbon/',
  'countries/',
  'countries/pt/',
  'actors/',
  'actors/harbour-board/',
  'timeline/',
  'timeline/2024-03/',
  'archive/',
  '2024/03/',
  '2024/w10/',
  '2024/',
  'undated/',
  'sources/',
  'sources/harbour-post/',
  'corrections/',
  'search/',
  'about/',
  'data/',
  '404.html',
]
