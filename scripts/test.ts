import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runCommand } from './command.ts'
import { inOrder, remember } from './tests/order.ts'
import { type Ran, runFiles } from './tests/pool.ts'
import { tellAll, tellFile } from './tests/tell.ts'

const CHILD = 'scripts/tests/child.ts'
const REPORTER = 'scripts/tests/reporter.ts'
const MADE = '.cache/tests'

/** Runs every test under `test/`, or those whose path contains one of the arguments, on all cores. */
await runCommand(async (args) => {
  const began = performance.now()
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => join('test', path).replaceAll('\\', '/'))
    .filter((path) => /\.test\.tsx?$/.test(path) && (args.length === 0 || args.some((part) => path.includes(part))))
  if (files.length === 0) {
    console.error(`No test has ${args.join(' or ')} in its path.`)
    return 1
  }
  mkdirSync(MADE, { recursive: true })
  const folder = mkdtempSync(join(MADE, 'made-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  process.once('SIGINT', () => process.exit(130))
  const addressOf = await bundle(folder, files)
  const ran: Ran[] = []
  await runFiles(
    inOrder(files).map((file) => ({ file, address: addressOf(file).href })),
    { child: addressOf(CHILD), reporter: addressOf(REPORTER) },
    Math.min(availableParallelism(), files.length),
    (each) => {
      ran.push(each)
      console.log(tellFile(each))
    },
  )
  remember(ran)
  console.log(tellAll(ran, (performance.now() - began) / 1000))
  return ran.every(({ results, wrong }) => wrong.length === 0 && results.every(({ outcome }) => outcome !== 'failed'))
    ? 0
    : 1
})

/** Puts the code of tests into a folder; gives the address of each. */
async function bundle(folder: string, files: readonly string[]): Promise<(file: string) => URL> {
  // It finds the project by where it lies.
  const place = new URL('bundle/build.js', import.meta.url).href
  const { build }: typeof import('./bundle/build.js') = await import(place)
  const { modules } = await build(resolve(folder), [CHILD, REPORTER, ...files])
  return (file) => pathToFileURL(join(folder, modules[file] ?? ''))
}
