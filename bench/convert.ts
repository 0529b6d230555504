import { median, wallOf } from './measure.ts'
import { createBodies } from './synthetic.ts'

const ARTICLES = 2000

/** Articles a second through the streaming command, beside a command that only reads and writes the lines. */
export async function benchConvert(): Promise<void> {
  const input = createBodies(ARTICLES)
    .map((content, id) => JSON.stringify({ id, format: 'markdown', date: '2019-06-14', content }))
    .join('\n')
  const floor: number[] = []
  const convert: number[] = []
  for (let round = 0; round < 3; round++) {
    floor.push(await wallOf(['bench/floor/lines.ts'], input))
    convert.push(await wallOf(['convert'], input))
  }
  const rate = ARTICLES / median(convert)
  console.log(
    `convert: ${rate.toFixed(0)} articles a second, ${(median(convert) / median(floor)).toFixed(1)} times the floor (reading and writing the lines as JSON)`,
  )
}
