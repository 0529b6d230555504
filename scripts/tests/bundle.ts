import { mkdirSync, mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Asked, Started } from './pool.ts'

const CHILD = 'scripts/tests/child.ts'
const REPORTER = 'scripts/tests/reporter.ts'
const MADE = '.cache/tests'

/** The code of test files, as a process can load it. */
export interface Bundled {
  /** Its folder. Whoever asked for it removes it. */
  readonly folder: string
  readonly started: Started
  readonly asked: readonly Asked[]
}

/** Bundles test files of a project, with what runs them. Throws esbuild's BuildFailure. */
export async function bundleTests(files: readonly string[], project = resolve('.')): Promise<Bundled> {
  mkdirSync(join(project, MADE), { recursive: true })
  const folder = mkdtempSync(join(project, MADE, 'made-'))
  // It knows the project by where it lies itself.
  const place = pathToFileURL(join(project, 'scripts/bundle/build.js')).href
  const { build }: typeof import('../bundle/build.js') = await import(place)
  const { modules } = await build(folder, [CHILD, REPORTER, ...files])
  const addressOf = (file: string) => pathToFileURL(join(folder, modules[file] ?? ''))
  return {
    folder,
    started: { child: addressOf(CHILD), reporter: addressOf(REPORTER), project },
    asked: files.map((file) => ({ file, address: addressOf(file).href })),
  }
}
