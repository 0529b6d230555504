import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isShipped, readShipped } from '../bundle/shipped.js'
import type { Story } from '../model/story.ts'
import { listDecisive } from './decisive.ts'
import type { Known } from './derive.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What derives from a story's words and keeps it, here and in other processes. */
const ENTRIES = ['index.ts', 'worker.ts'].map((name) => join(ROOT, 'scripts/store', name))

/** A mark of the code and data that derive, and of the packages that they use: when any of it changes, nothing kept counts. */
export async function fingerprintCode(): Promise<string> {
  return isShipped ? readShipped().mark : markOfCode()
}

/** The same, of TypeScript as it stands here. */
export async function markOfCode(): Promise<string> {
  const files = [...(await listDecisive(ENTRIES)), join(ROOT, 'package-lock.json')]
  const hash = createHash('sha256')
  for (const file of files) hash.update(relative(ROOT, file)).update(await readFile(file))
  return hash.digest('hex')
}

/** A mark of what the site knows beyond the story's words. */
export function fingerprintKnowledge({ language, actors, publishers, places = [] }: Known): string {
  return sha256(JSON.stringify([language, actors.map(({ body, file, ...entry }) => entry), publishers, places]))
}

/** A mark of everything of a story that is read to derive. */
export function fingerprintStory({ title, deck, date, dateline, language, source, body }: Story): string {
  return sha256(JSON.stringify([title, deck, date, dateline, language, source.name, source.url, body]))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
