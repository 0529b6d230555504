import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readOwnPages } from '../../catalogue/own/pages.ts'
import { readFeeds } from '../../content/feeds.ts'
import { readContent } from '../../content/index.ts'
import { readTopicWords } from '../../content/topicWords.ts'
import { Problem } from '../../model/problem.ts'
import { replaceFile } from '../../write/atomic.ts'

/** YAML stops at its first mistake, so a file may want several rounds. */
const MOST_ROUNDS = 40

/** Mends what is certain in the files of a content folder, and gives a line for each. The caller is the only writer. */
export async function fixContent(folder: string): Promise<readonly string[]> {
  const done: string[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const byFile = new Map<string, Problem>()
    for (const problem of await findFixable(folder))
      if (!byFile.has(problem.place.file)) byFile.set(problem.place.file, problem)
    const told: string[] = []
    for (const problem of byFile.values()) if (await apply(problem)) told.push(`mended: ${problem}`)
    if (told.length === 0) return done
    done.push(...told)
  }
  return done
}

async function findFixable(folder: string): Promise<readonly Problem[]> {
  const readings = [
    () => readContent(folder),
    () => readOwnPages(`${folder}/pages`),
    () => readTopicWords(folder),
    () => readFeeds(folder),
  ]
  const problems: Problem[] = []
  for (const read of readings) {
    try {
      problems.push(...(await read()).problems)
    } catch (error) {
      // site.yaml that cannot be read keeps all else from being read; it comes first.
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    }
  }
  return problems.filter(({ fix }) => fix !== undefined)
}

/** Whether the line still has what is to be replaced, and has it replaced now. Line ends and all other lines stay as they are. */
async function apply({ place, fix }: Problem): Promise<boolean> {
  if (!fix || place.line === undefined) return false
  const path = resolve(place.file)
  const text = await readFile(path, 'utf8')
  const lines = text.split('\n')
  const line = lines[place.line - 1]
  if (line === undefined || !line.includes(fix.find)) return false
  lines[place.line - 1] = line.replace(fix.find, () => fix.put)
  await replaceFile(path, lines.join('\n'))
  return true
}
