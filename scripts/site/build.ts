import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { keepHeapSmall } from '../model/heap.ts'
import type { Problem } from '../model/problem.ts'
import { rootCause } from '../model/rootCause.ts'
import { cacheFolder } from '../store/cacheFolder.ts'
import { compressedPaths, writeCompressed } from './compressed.ts'
import { addPages, configure, pathsOf } from './eleventy.ts'
import type { EleventyConfig } from './eleventyConfig.ts'
import { areUntouched, confirmInputs, listInputs } from './kept/inputs.ts'
import { Making } from './kept/making.ts'
import { isFinal } from './kept/origin.ts'
import { readRecord, saveRecord } from './kept/record.ts'
import { slicesOf, type Text } from './kept/slices.ts'
import { Standing } from './kept/standing.ts'
import { markTool } from './kept/tool.ts'
import { isUnchanged } from './kept/unchanged.ts'
import { announceFiles, markOwn, removeStale, tellUnknownPages } from './stale.ts'

/** What a build did. */
export interface Built {
  readonly files: number
  readonly stories: number
  readonly problems: readonly Problem[]
  readonly seconds: number
  /** Whether there was nothing to do: the site stands as it would be built. */
  readonly isUnchanged: boolean
}

/**
 * Builds the site of a content folder into an output folder. A file that is there already as it should be is left alone; pages of the last build that
 * are no more are taken away; nothing else there is touched. Throws a Problem when there is nothing to build from, as without `site.yaml`.
 * `silent`: Eleventy says nothing of it.
 */
export async function buildSite(content: string, output: string, silent = false): Promise<Built> {
  const start = performance.now()
  const secondsGone = () => (performance.now() - start) / 1000
  await tryWriting(output)
  const record = readRecord(content, output)
  const tool = markTool()
  // No page is made from sources: a source's story is.
  const without = new Set([resolve(content, 'sources'), resolve(output)])
  const inputs = listInputs(content, without, record?.inputs)
  const own = await markOwn(content, output)
  if (record?.own === own && isUnchanged(output, record, tool, inputs)) {
    const { pages: files, stories, problems } = record
    // So that the next build need not read again what this one has.
    if (!areUntouched(record.inputs, inputs)) await saveRecord(content, output, { ...record, inputs })
    return { files, stories, problems, seconds: secondsGone(), isUnchanged: true }
  }
  keepHeapSmall()
  const { layOutSite } = await import('./index.ts')
  const laidOut = await layOutSite(content, { tool })
  const { pages, stories } = laidOut
  const pictures = await laidOut.prepare()
  const problems = [...laidOut.problems, ...pictures.problems]
  const standing = new Standing(output, record?.outputs)
  const paths = pathsOf({ pages, files: [...laidOut.files, ...pictures.files] })
  const compresses = laidOut.site.compress
  const unknown = await tellUnknownPages(content, output, paths)
  await announceFiles(content, output, [...paths, ...(compresses ? compressedPaths(paths) : [])])
  const { edition, questions } = laidOut
  const making = new Making({ tool, edition, questions }, problems)
  // Pagefind, a process of its own, reads the stories while their pages are made.
  const [, notFound] = await both(
    writeTexts(content, output, slicesOf(pages, standing, making), silent),
    laidOut.search(standing),
  )
  problems.push(...notFound, ...(unknown ? [unknown] : []))
  await laidOut.finish(standing)
  await laidOut.remember()
  const compressed = compresses ? await writeCompressed(standing, paths) : []
  await removeStale(content, output, [...paths, ...compressed])
  await saveRecord(content, output, {
    ...(tool && isFinal(problems) && { tool }),
    inputs: confirmInputs(content, inputs),
    outputs: await standing.take(),
    own: await markOwn(content, output),
    stories,
    pages: pages.length,
    problems,
  })
  return { files: pages.length, stories, problems, seconds: secondsGone(), isUnchanged: false }
}

/** Waits until both have come to an end, and throws what one of them threw then. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other])
  return [await one, await other]
}

/** Has Eleventy write slices of pages, each while the next is rendered. */
async function writeTexts(
  content: string,
  output: string,
  slices: AsyncIterable<readonly Text[]>,
  silent: boolean,
): Promise<void> {
  let writing: Promise<unknown> = Promise.resolve()
  for await (const slice of slices) {
    await writing
    writing = writeSlice(content, output, slice, silent)
    // A failure is told when its turn comes, not as unhandled before.
    writing.catch(() => {})
  }
  await writing
}

async function writeSlice(content: string, output: string, texts: readonly Text[], silent: boolean): Promise<void> {
  const eleventy = await startEleventy(content, output, 'build', (config) => {
    // Many files are on their way to the disk at once, in threads beside this one.
    config.configureTemplateHandling({ writeMode: 'async' })
    addPages(
      config,
      () => texts,
      (text) => text.content(),
    )
  })
  if (silent) eleventy.disableLogger()
  try {
    await eleventy.write()
  } catch (error) {
    throw rootCause(error)
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

/** Eleventy, set up to serve a content folder's site. */
export async function openEleventy(
  content: string,
  output: string,
  more: (config: EleventyConfig) => void,
  findProblems: () => Promise<readonly Problem[]>,
): Promise<Opened> {
  return startEleventy(content, output, 'serve', (config) => {
    configure(config, { content, isAlone: true, findProblems })
    more(config)
  })
}

/** Eleventy without anything of the folder that it is started in: it reads no configuration, template or ignore list there. */
async function startEleventy(
  content: string,
  output: string,
  runMode: 'build' | 'serve',
  set: (config: EleventyConfig) => void,
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
      set(config)
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
