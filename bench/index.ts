import { benchBuild } from './build.ts'
import { benchConvert } from './convert.ts'
import { benchPages } from './pages.ts'
import { benchStages } from './stages.ts'
import { benchWeave } from './weave.ts'

const benches: Readonly<Record<string, (...paths: readonly string[]) => Promise<void>>> = {
  stages: benchStages,
  convert: benchConvert,
  pages: (path) => benchPages(path),
  build: () => benchBuild(),
  weave: (count) => benchWeave(count),
}

/** `npm run bench`, or some of it: `npm run bench -- stages build`. What names no bench is a file or folder for one: `npm run bench -- pages FILE.jsonl.gz`. */
const given = process.argv.slice(2)
const wanted = given.filter((name) => Object.hasOwn(benches, name))
const paths = given.filter((name) => !wanted.includes(name))
for (const [name, bench] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) await bench(...paths)
