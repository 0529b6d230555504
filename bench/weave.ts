import { keepHeapSmall } from '../scripts/model/heap.ts'
import { Loom, type Woven } from '../scripts/weave/index.ts'
import { writeStory, writeStoryline } from '../scripts/weave/write.ts'
import { createEventStories } from './eventStories.ts'

const STORIES = 10_000
/** Stories that are added one by one, each the newest. */
const ADDED = 20

/** CPU time and memory for weaving made-up stories and telling all of every storyline, and for one more of them. */
export async function benchWeave(count: string | undefined): Promise<void> {
  // As the command does.
  keepHeapSmall()
  const stories = createEventStories(Number(count ?? STORIES))
  const loom = new Loom()
  const start = process.cpuUsage()
  const woven = loom.weave(stories.slice(0, -ADDED))
  const tied = secondsSince(start)
  const written = write(woven)
  const whole = secondsSince(start)
  const peak = process.resourceUsage().maxRSS / 1024
  const more = process.cpuUsage()
  for (let missing = ADDED - 1; missing >= 0; missing--) {
    const { storylines } = loom.weave(stories.slice(0, stories.length - missing))
    const grown = storylines.find(({ stories: ids }) => ids.includes(stories.at(-1 - missing)?.id ?? ''))
    if (grown) writeStoryline(grown)
  }
  console.log(
    `weave: ${stories.length} stories, ${woven.storylines.length} storylines, ${(written / 1e6).toFixed(0)} MB: ${whole.toFixed(1)} s of CPU time ` +
      `(ties ${tied.toFixed(1)}; goal 10 for 10,000, 150 for 100,000), ${peak.toFixed(0)} MB at most (goal 500 for 10,000); ` +
      `one more ${((secondsSince(more) / ADDED) * 1000).toFixed(0)} ms (goal 200)`,
  )
}

function write({ stories, storylines }: Woven): number {
  let length = 0
  for (const story of stories) length += JSON.stringify(writeStory(story)).length
  for (const storyline of storylines) length += JSON.stringify(writeStoryline(storyline)).length
  return length
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
