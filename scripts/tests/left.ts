import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What serves several files: of `test/shared.ts`, and what the browser keeps while it runs. */
const SHARED = /^(?:dateline-shared-|playwright|\.?org\.chromium|\.?com\.google)/
/** What a build tells Eleventy's configuration, and Eleventy its own parts, anew each time. */
const OF_BUILD = /^(?:DATELINE|ELEVENTY)_/
/** What the library that makes pictures (libvips) states of itself once it is loaded. */
const OF_LIBRARY = /^VIPSHOME$/

/** A process and its temporary folder as they are now; gives what a test file has changed of them since, and puts it right, so that the next one begins as the first did. */
export function watchProcess(): () => readonly string[] {
  const folder = process.cwd()
  const environment = { ...process.env }
  return () => {
    const wrong: string[] = []
    if (process.cwd() !== folder) {
      wrong.push(`it left the process in the folder ${process.cwd()}`)
      process.chdir(folder)
    }
    for (const name of new Set([...Object.keys(environment), ...Object.keys(process.env)])) {
      if (OF_BUILD.test(name) || OF_LIBRARY.test(name) || process.env[name] === environment[name]) continue
      wrong.push(`it left ${name} changed in the environment`)
      if (environment[name] === undefined) delete process.env[name]
      else process.env[name] = environment[name]
    }
    for (const name of readdirSync(tmpdir())) {
      if (SHARED.test(name)) continue
      wrong.push(`it left ${name} in the temporary folder`)
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    }
    return wrong
  }
}
