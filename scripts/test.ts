import { readdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './command.ts'
import { bundleTests } from './tests/bundle.ts'
import { inOrder, remember } from './tests/order.ts'
import { hasFailed, type Ran, runFiles } from './tests/pool.ts'
import { tellAll, tellFile } from './tests/tell.ts'

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
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(code))
  const { folder, started, asked } = await bundleTests(inOrder(files))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const ran: Ran[] = []
  const tell = (each: Ran) => {
    ran.push(each)
    console.log(tellFile(each))
    return true
  }
  await runFiles(asked, { started, processes: Math.min(availableParallelism(), files.length), tell })
  remember(ran)
  console.log(tellAll(ran, (performance.now() - began) / 1000))
  return ran.some(hasFailed) ? 1 : 0
})
