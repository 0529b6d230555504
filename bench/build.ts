import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wallOf } from './measure.ts'
import { writeContent } from './synthetic.ts'

/** Seconds to build a site of made-up stories, from nothing and again, beside plain reading, rendering and writing. */
export async function benchBuild(count = 1000): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  try {
    const content = join(folder, 'content')
    await mkdir(content)
    await writeContent(content, count)
    const floor = await wallOf(['bench/floor/site.ts', content, join(folder, 'floor')])
    const build = ['build', '--content', content, '--output', join(folder, 'dist')]
    const first = await wallOf(build)
    const again = await wallOf(build)
    console.log(
      `build: ${count} stories in ${first.toFixed(1)} s with their digests, ${again.toFixed(1)} s again; ` +
        `${(first / floor).toFixed(1)} and ${(again / floor).toFixed(1)} times the floor (${floor.toFixed(1)} s to read, render and write them plainly)`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
