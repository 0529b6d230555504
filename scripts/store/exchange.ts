import type { Readable } from 'node:stream'
import { readLines } from '../model/byteLines.ts'
import { markOf } from '../model/mark.ts'
import { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import type { Derived, Known } from './derive.ts'
import { fingerprintStory } from './fingerprint.ts'
import { deriveAll, isKept, keep, markOfMaker, openDerived } from './index.ts'
import { isDerived } from './isDerived.ts'

/** A digest on its way from one machine to another. */
interface Exchanged {
  /** A mark of the code, its data and what the site knows, by which it was made. */
  readonly by: string
  /** A mark of the story's words. */
  readonly story: string
  /** A mark of what follows. */
  readonly mark: string
  readonly derived: Derived
}

/** One of several parts of a site's stories, both from 1. */
export interface Share {
  readonly number: number
  readonly of: number
}

const LONGEST_LINE = 64 * 1024 * 1024

/** Derives the stories of a share, writes each digest as a line of JSON where that is asked for, and gives the stories that could not be read. Which share a story belongs to depends on its words alone. */
export async function deriveShare(
  content: string,
  stories: readonly Story[],
  known: Known,
  share: Share,
  write?: (line: string) => void,
): Promise<readonly Problem[]> {
  const isMeant = (story: Story) =>
    Number.parseInt(fingerprintStory(story).slice(0, 8), 16) % share.of === share.number - 1
  const { derivedOf, problems } = await deriveAll(content, stories, known, isMeant)
  if (!write) return problems
  const failed = new Set(problems.map(({ place }) => place.file))
  const by = await markOfMaker(known)
  for (const story of stories.filter((story) => isMeant(story) && !failed.has(story.file))) {
    const derived = { ...derivedOf(story) }
    const line: Exchanged = { by, story: fingerprintStory(story), mark: markOf(JSON.stringify(derived)), derived }
    write(JSON.stringify(line))
  }
  return problems
}

/** What became of lines that were taken in. */
export interface Imported {
  readonly taken: number
  /** Of stories that were derived here already. */
  readonly known: number
  /** Of stories that are not here, or have other words. */
  readonly strange: number
  /** Lines that are not what `deriveShare` wrote, or were made by other code, or where something else was known. */
  readonly problems: readonly Problem[]
}

/** Takes digests that were made elsewhere for what would be made here: of these stories, by the same code that knew the same. */
export async function importDerived(
  content: string,
  stories: readonly Story[],
  known: Known,
  input: { readonly file: string; readonly lines: Readable },
): Promise<Imported> {
  const by = await markOfMaker(known)
  const pack = await openDerived(content, known)
  const missing = new Map(stories.map((story) => fingerprintStory(story)).map((key) => [key, !isKept(pack, key)]))
  const counts = { taken: 0, known: 0, strange: 0 }
  const problems: Problem[] = []
  for await (const { text, number, tooLong } of readLines(input.lines, LONGEST_LINE)) {
    const line = tooLong ? undefined : readLine(text)
    const place = { file: input.file, line: number }
    if (!line)
      problems.push(
        new Problem(place, 'bad-record', 'expected a line that “derive --export” wrote, whole and unchanged'),
      )
    else if (line.by !== by) problems.push(new Problem(place, 'other-maker', OTHER_MAKER))
    else if (!missing.has(line.story)) counts.strange++
    else if (!missing.get(line.story)) counts.known++
    else {
      keep(pack, line.story, line.derived)
      missing.set(line.story, false)
      counts.taken++
    }
  }
  await pack.save()
  return { ...counts, problems }
}

const OTHER_MAKER =
  'was made by another version of Dateline or of Node, or where site.yaml, actors, sources.yaml or places.yaml are others; derive it again with what is here'

function readLine(text: string): Exchanged | undefined {
  let line: Partial<Exchanged> | null
  try {
    line = JSON.parse(text)
  } catch {
    return undefined
  }
  const { by, story, mark, derived } = line ?? {}
  if (typeof by !== 'string' || typeof story !== 'string' || typeof mark !== 'string') return undefined
  return markOf(JSON.stringify(derived)) === mark && isDerived(derived) ? { by, story, mark, derived } : undefined
}
