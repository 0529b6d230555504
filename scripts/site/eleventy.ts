import { basename, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../model/problem.ts'
import type { LaidOut } from './index.ts'
import type { Page } from './page.ts'
import { announceFiles, removeStale } from './stale.ts'

/** What is used of Eleventy's configuration (11ty.dev, 3.1). */
export interface EleventyConfig {
  setTemplateFormats(formats: readonly string[]): void
  setWatchJavaScriptDependencies(watch: boolean): void
  addWatchTarget(path: string): void
  /** Paths and globs that no build waits for. */
  readonly watchIgnores: Set<string>
  addGlobalData(name: string, value: () => unknown): void
  addPassthroughCopy(copies: Readonly<Record<string, string>>): void
  addTemplate(path: string, template: object): void
  on(event: 'eleventy.before', act: (build: { readonly runMode: string }) => Promise<void>): void
  on(event: 'eleventy.after', act: () => Promise<void>): void
  on(event: 'dateline.laidOut', act: (laidOut: LaidOut) => void): void
  on(event: 'dateline.built', act: (problems: readonly Problem[]) => void): void
  emit(event: 'dateline.laidOut', laidOut: LaidOut): Promise<unknown>
  emit(event: 'dateline.built', problems: readonly Problem[]): Promise<unknown>
}

/** Loads how the site is laid out, from the code as it is now. */
export type LoadSite = () => Promise<(folder: string, serving: boolean) => Promise<LaidOut>>

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FONTS = 'node_modules/@fontsource-variable/newsreader/files'

/**
 * Eleventy's part: one virtual template, paginated over the pages that `layOutSite` gives, each of which knows its path and its content.
 * No template language and no front matter of an article ever reaches Eleventy.
 */
export function configure(config: EleventyConfig, load: LoadSite): object {
  const folder = process.env.DATELINE_CONTENT ?? 'content'
  const output = process.env.DATELINE_OUTPUT ?? 'dist'
  const layouts = relative(process.cwd(), `${ROOT}layouts`)
  let pages: readonly Page[] = []
  let files: readonly string[] = []
  let finish: LaidOut['finish'] = async () => []
  let problems: Problem[] = []

  config.setTemplateFormats(['11ty.js'])
  config.setWatchJavaScriptDependencies(false)
  for (const path of [folder, `${ROOT}layouts`, `${ROOT}scripts`]) config.addWatchTarget(path)
  // No page is made from these: a source's story is.
  for (const part of ['.cache', 'sources'])
    config.watchIgnores.add(`**/${globOf(basename(resolve(folder)))}/${part}/**`)
  config.addPassthroughCopy({
    [`${FONTS}/newsreader-latin-wght-normal.woff2`]: 'assets/newsreader-latin.woff2',
    [`${FONTS}/newsreader-latin-ext-wght-normal.woff2`]: 'assets/newsreader-latin-ext.woff2',
    [`${layouts}/assets/icon.svg`]: 'icon.svg',
  })
  config.on('eleventy.before', async ({ runMode }) => {
    const serving = runMode === 'serve'
    try {
      const layOutSite = await load()
      const laidOut = await layOutSite(folder, serving)
      await config.emit('dateline.laidOut', laidOut)
      pages = laidOut.pages
      files = laidOut.files
      finish = laidOut.finish
      problems = [...laidOut.problems]
      await announceFiles(output, pathsOf(pages, files))
    } catch (error) {
      // While serving, the last good site stays up until the mistake is mended.
      if (!serving || pages.length === 0) throw error
      console.error(String(error))
    }
  })
  config.on('eleventy.after', async () => {
    problems.push(...(await finish(output)))
    await removeStale(output, pathsOf(pages, files))
    await config.emit('dateline.built', problems)
  })
  config.addGlobalData('pages', () => pages)
  config.addTemplate('site.11ty.js', {
    data: () => ({
      pagination: { data: 'pages', size: 1, alias: 'sitePage', resolve: 'values' },
      permalink: ({ sitePage }: { sitePage: Page }) => sitePage.path,
      eleventyExcludeFromCollections: true,
    }),
    render: ({ sitePage }: { sitePage: Page }) => {
      try {
        return sitePage.content()
      } catch (error) {
        problems.push(pageFailed(sitePage, error))
        return ''
      }
    },
  })
  return { dir: { input: layouts, output } }
}

function pathsOf(pages: readonly Page[], files: readonly string[]): readonly string[] {
  return [...pages.map(({ path }) => path), ...files]
}

/** A page that cannot be made costs itself: it stays empty, and is told. */
function pageFailed({ path, from }: Page, error: unknown): Problem {
  return new Problem(from ?? { file: path }, 'page-failed', `its page /${path} stays empty: ${String(error)}`)
}

/** A name as a glob that has no other meaning: `content (old)` as `content??old?`. */
function globOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]/gu, '?')
}
