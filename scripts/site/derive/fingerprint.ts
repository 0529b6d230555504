import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Story } from '../../model/story.ts'
import type { Known } from './story.ts'

const SCRIPTS = fileURLToPath(new URL('../../', import.meta.url))

/** The folders whose code and data decide what is derived from a story's words. */
const DECISIVE = ['content', 'digest', 'markdown', 'model', 'tag', join('site', 'derive')]

/** A mark of the code and data that derive: when any of it changes, nothing kept counts. */
export async function fingerprintCode(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of DECISIVE) {
    const entries = await readdir(join(SCRIPTS, folder), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const file of files.sort()) hash.update(file.slice(SCRIPTS.length)).update(await readFile(file))
  }
  return hash.digest('hex')
}

/** A mark of what the site knows beyond the story's words. */
export function fingerprintKnowledge({ language, actors, publishers }: Known): string {
  return sha256(JSON.stringify([language, actors.map(({ body, file, ...entry }) => entry), publishers]))
}

/** A mark of everything of a story that is read to derive. */
export function fingerprintStory({ title, deck, date, dateline, language, source, body }: Story): string {
  return sha256(JSON.stringify([title, deck, date, dateline, language, source.name, source.url, body]))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
