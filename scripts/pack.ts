import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { makeShipped, SHIPPED } from './bundle/shipped.js'
import { runCommand } from './command.ts'
import { markOfCode } from './store/fingerprint.ts'

/** What `npm pack` calls first: makes what the package has instead of TypeScript, its code as JavaScript and the types of what it exports. */
await runCommand(async () => {
  // Not part of the bundle that this runs from.
  const { build }: typeof import('./bundle/build.js') = await import(new URL('bundle/build.js', import.meta.url).href)
  await makeShipped(build, await markOfCode())
  execFileSync(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.package.json'], {
    stdio: 'inherit',
  })
  console.log(`The package's code stands in ${SHIPPED}/.`)
  return 0
})
