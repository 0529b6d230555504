import type { Readable } from 'node:stream'
import { readLines } from '../../model/byteLines.ts'
import { Problem } from '../../model/problem.ts'
import type { WeaveStory } from '../story.ts'
import { readRecord } from './record.ts'

const LONGEST_LINE = 64 * 1024 * 1024

/** The stories that `convert` wrote, and how many records it had refused. Throws a Problem that names the line. */
export async function readStories(
  input: Readable,
): Promise<{ readonly stories: readonly WeaveStory[]; readonly refused: number }> {
  const stories: WeaveStory[] = []
  const lineOf = new Map<string, number>()
  let refused = 0
  for await (const { text, number, tooLong } of readLines(input, LONGEST_LINE)) {
    if (tooLong) throw wrong(number, `is longer than ${LONGEST_LINE / 1024 / 1024} MB`)
    const story = readRecord(text, number)
    if (!story) {
      refused++
      continue
    }
    const before = lineOf.get(story.id)
    if (before !== undefined) throw wrong(number, `has the id “${story.id}” of line ${before}`)
    lineOf.set(story.id, number)
    stories.push(story)
  }
  return { stories, refused }
}

function wrong(line: number, what: string): Problem {
  return new Problem({ file: 'input', line }, 'bad-record', `line ${line} ${what}`)
}
