import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { rootCause } from '../model/rootCause.ts'
import { cacheFolder } from '../store/cacheFolder.ts'
import { configure, type EleventyConfig } from './eleventy.ts'
import type { LaidOut } from './index.ts'

/** What a build did. */
export interface Built {
  readonly files: number
  readonly stories: number
  readonly problems: readonly Problem[]
  readonly seconds: number
}

/**
 * Builds the site of a content folder into an output folder. Pages of the last build that are no more are taken away; nothing else there is touched.
 * Throws a Problem when there is nothing to build from, as without `site.yaml`. `silent`: Eleventy says nothing of it.
 */
export async function buildSite(content: string, output: string, silent = false): Promise<Built> {
  const start = performance.now()
  await tryWriting(output)
  let laidOut: LaidOut | undefined
  let problems: readonly Problem[] = []
  const eleventy = await openEleventy(content, output, 'build', (config) => {
    config.on('dateline.laidOut', (given) => {
      laidOut = given
    })
    config.on('dateline.built', (given) => {
      problems = given
    })
  })
  if (silent) eleventy.disableLogger()
  try {
    await eleventy.write()
  } catch (error) {
    throw rootCause(error)
  }
  return {
    files: laidOut?.pages.length ?? 0,
    stories: laidOut?.stories ?? 0,
    problems,
    seconds: (performance.now() - start) / 1000,
  }
}

/** What is used of Eleventy itself, set up. */
export interface Opened {
  init(): Promise<void>
  write(): Promise<unknown>
  disableLogger(): void
  /** Gives what builds again after a change of the file at `path`. */
  watch(): Promise<(path: string) => Promise<void>>
  /** Once it watches. */
  readonly watcher: { on(event: 'unlink', act: (path: string) => void): void }
}

/** Eleventy, set up for a content folder. It reads no configuration, template or ignore list of the folder that it is started in. */
export async function openEleventy(
  content: string,
  output: string,
  runMode: 'build' | 'serve',
  more: (config: EleventyConfig) => void = () => {},
  findProblems?: () => Promise<readonly Problem[]>,
): Promise<Opened> {
  // Eleventy's way to load changed modules anew leads every import through another thread; the bundle needs none.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = 'true'
  const { default: Eleventy } = await import('@11ty/eleventy')
  const eleventy = new Eleventy(cacheFolder(content, 'templates'), output, {
    configPath: '',
    source: 'script',
    quietMode: true,
    runMode,
    config: (config: EleventyConfig) => {
      config.setTemplateFormats(['11ty.js'])
      config.setWatchJavaScriptDependencies(false)
      config.setUseGitIgnore(false)
      configure(config, { content, ...(findProblems && { findProblems }) })
      more(config)
    },
  })
  // What went wrong is told by the command, in its own way.
  eleventy.errorHandler.logger = { message: () => {} }
  return eleventy
}

/** Fails as the operating system does where a site cannot be written, before any of it is. */
async function tryWriting(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const probe = join(folder, `.${process.pid}.try`)
  await writeFile(probe, '')
  await rm(probe)
}
