import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from '../../scripts/site/build.ts'
import { copySmallSite } from './in-memory.ts'
import { type Served, serveFolder } from './serve-folder.ts'

/** The small site, built and served. */
export interface ServedSite extends Served {
  /** The folder it was built into. */
  readonly folder: string
}

export async function serveSmallSite(base = '/a/b/'): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-served-'))
  await buildSite(await copySmallSite(`http://127.0.0.1${base}`), folder)
  return { folder, ...(await serveFolder(folder, base)) }
}

/** One page of every kind of the small site. */
export const KINDS = [
  '',
  '2024/03/04/ferry-runs-aground-off-lisbon/',
  'countries/',
  'countries/pt/',
  'actors/',
  'actors/harbour-board/',
  'timeline/',
  'timeline/2024-03/',
  'archive/',
  '2024/03/',
  'undated/',
  'sources/',
  'sources/harbour-post/',
  'corrections/',
  'search/',
  'about/',
  'data/',
  '404.html',
]
