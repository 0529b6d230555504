import { benchBuild } from './build.ts'
import { benchConvert } from './convert.ts'
import { benchLinear } from './linear/index.ts'
import { benchPages } from './pages.ts'
import { benchStages } from './stages.ts'
import { benchWeave } from './weave.ts'

type Bench = (...words: readonly string[]) => Promise<void>

const benches: Readonly<Record<string, Bench>> = {
  stages: benchStages,
  convert: benchConvert,
  pages: (path) => benchPages(path),
  build: (...args) => benchBuild(...args),
  weave: (count) => benchWeave(count),
}

/** What takes hours runs only where it is named. */
const long: Readonly<Record<string, Bench>> = { linear: benchLinear }

/** `npm run bench`, or some of it: `npm run bench -- stages build`. What names no bench is for one: `npm run bench -- pages FILE.jsonl.gz`, `npm run bench -- build --stories 1000,10000`. */
const given = process.argv.slice(2)
const wanted = given.filter((name) => Object.hasOwn({ ...benches, ...long }, name))
const rest = given.filter((name) => !wanted.includes(name))
const asked = wanted.length === 0 ? Object.keys(benches) : wanted
for (const [name, bench] of Object.entries({ ...benches, ...long })) if (asked.includes(name)) await bench(...rest)
