import { readContent } from '../content/index.ts'
import { once } from '../model/once.ts'
import { layOutSite } from '../site/index.ts'
import { markTool } from '../site/kept/tool.ts'
import { deriveAll } from '../store/index.ts'
import type { Checked } from './rule.ts'
import { settle } from './settled.ts'

/** Reads a content folder to be checked on a day, `2026-11-22`. */
export async function readChecked(folder: string, today: string, isThere: Checked['isThere']): Promise<Checked> {
  const content = await readContent(folder)
  const settled = once(() => settle(content, folder))
  const derived = once(async () => {
    // As the site derives them, so that each finds what the other has kept.
    const { content: shown } = await settled()
    const { derivedOf, problems } = await deriveAll(folder, shown.stories, { ...shown, language: shown.site.language })
    return { known: shown.stories.map(derivedOf), problems }
  })
  const laidOut = once(() => layOutSite(folder, { tool: markTool() }))
  return { content, folder, today, isThere, settled, derived, laidOut }
}
