import { benchBuild } from './build.ts'
import { benchConvert } from './convert.ts'
import { benchStages } from './stages.ts'

const benches: Readonly<Record<string, () => Promise<void>>> = {
  stages: benchStages,
  convert: benchConvert,
  build: benchBuild,
}

/** `npm run bench`, or some of it: `npm run bench -- stages build`. */
const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) if (wanted.length === 0 || wanted.includes(name)) await bench()
