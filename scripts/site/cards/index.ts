import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cardPath } from '../../catalogue/address.ts'
import type { World } from '../../catalogue/maps/world.ts'
import { cacheFolder } from '../../store/cacheFolder.ts'
import { Pool } from '../../workers/pool.ts'
import { copy } from '../kept/copy.ts'
import type { Standing } from '../kept/standing.ts'
import type { Card } from './card.ts'
import { drawCard } from './draw.ts'
import { type Rendering, renderCard } from './render.ts'
import { unpackTypeface } from './typeface.ts'
import { isWholePicture } from './whole.ts'

/** Below this, starting processes takes longer than it saves. */
const WORTH_WORKERS = 60

/** Writes the cards of the site of a content folder as PNG files. A card that was drawn before is taken from `.cache`; cards of pages that are no more go. */
export async function writeCards(
  content: string,
  standing: Standing,
  cards: readonly Card[],
  site: string,
  world: World,
): Promise<void> {
  const folder = cacheFolder(content, 'cards')
  const drawn = cards.map((card) => {
    const svg = drawCard(card, site, world)
    const mark = createHash('sha256').update(svg).digest('hex')
    return { path: cardPath(card.page), mark, file: join(folder, mark.slice(0, 2), `${mark}.png`), svg }
  })
  const changed = drawn.filter(({ path, mark }) => !standing.holds(path, mark))
  const font = await unpackTypeface(content)
  const missing: Rendering[] = []
  const seen = new Set<string>()
  for (const { file, svg } of changed) {
    if (!seen.has(file) && !(await isWholePicture(file))) missing.push({ svg, file, font })
    seen.add(file)
  }
  await renderAll(missing)
  for (const { path, mark, file } of changed) await copy(file, path, standing, mark)
  await prune(standing.output, new Set(drawn.map(({ path }) => join(standing.output, path))))
}

async function renderAll(missing: readonly Rendering[]): Promise<void> {
  if (missing.length < WORTH_WORKERS) {
    for (const rendering of missing) await renderCard(rendering)
    return
  }
  const pool = new Pool<Rendering, true>(new URL('./worker.ts', import.meta.url))
  try {
    await Promise.all(missing.map((rendering) => pool.ask(rendering)))
  } finally {
    pool.stop()
  }
}

async function prune(output: string, wanted: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(join(output, 'cards'), { recursive: true, withFileTypes: true }).catch(() => [])
  const stale = entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.endsWith('.png') && !wanted.has(path))
  await Promise.all(stale.map((path) => rm(path)))
}
