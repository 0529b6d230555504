import { digest } from '../scripts/digest/index.ts'
import { readProse } from '../scripts/markdown/prose.ts'
import type { Prose } from '../scripts/model/prose.ts'
import { cpuPerCall, median, wallOf } from './measure.ts'
import { createBodies } from './synthetic.ts'

/** CPU time of tagging and of the digest for one story of 600 words, and what loading the dictionaries adds to a start. */
export async function benchStages(): Promise<void> {
  const empty: number[] = []
  const loading: number[] = []
  for (let round = 0; round < 5; round++) {
    empty.push(await wallOf(['-e', '0']))
    loading.push(
      await wallOf([
        '-e',
        "await import('./scripts/tag/index.ts').then(({ tag }) => tag({ title: '', language: 'en', paragraphs: [] }))",
      ]),
    )
  }
  console.log(`dictionaries: loaded in ${((median(loading) - median(empty)) * 1000).toFixed(0)} ms (goal 150)`)

  const { tag } = await import('../scripts/tag/index.ts')
  const stories = createBodies(50).map(
    (body): Prose =>
      readProse(
        {
          title: 'Tankers attacked in the Gulf of Oman',
          deck: undefined,
          date: '2019-06-14',
          dateline: undefined,
          language: 'en',
          home: undefined,
        },
        body,
      ),
  )
  const tags = stories.map((story) => tag(story))
  const tagging = cpuPerCall(() => stories.forEach((story) => void tag(story)), 2) / stories.length
  console.log(`tagging: ${tagging.toFixed(2)} ms of CPU time a story (goal 1)`)
  const digesting =
    cpuPerCall(() => stories.forEach((story, index) => void digest(story, tags[index] ?? tag(story))), 2) /
    stories.length
  console.log(`digest: ${digesting.toFixed(2)} ms of CPU time a story (goal 3)`)
}
