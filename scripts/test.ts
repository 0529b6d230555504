import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './command.ts'

/** Runs every test under `test/`, or those whose path contains one of the arguments. */
await runCommand(async (args) => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => join('test', path))
    .filter((path) => /\.test\.tsx?$/.test(path) && (args.length === 0 || args.some((part) => path.includes(part))))
    .sort()
  if (files.length === 0) {
    console.error(`No test has ${args.join(' or ')} in its path.`)
    return 1
  }
  const child = spawn(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=spec', ...files], {
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  return code ?? 1
})
