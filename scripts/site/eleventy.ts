import { basename, join, posix, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findModule } from '../bundle/index.js'
import { Problem } from '../model/problem.ts'
import { ADMIN } from './admin/package.ts'
import type { EleventyConfig } from './eleventyConfig.ts'
import { type Framed, frame } from './frame.ts'
import type { LaidOut } from './index.ts'
import { Making, pageFailed } from './kept/making.ts'
import type { Outputs } from './kept/record.ts'
import { type Text, textsOf } from './kept/slices.ts'
import { Standing } from './kept/standing.ts'
import { markTool } from './kept/tool.ts'
import type { Page } from './page.ts'
import { announceFiles, removeStale } from './stale.ts'

/** The folder of the tool. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What Eleventy builds, and where. */
export interface Placed {
  /** The content folder. */
  readonly content: string
  /** The folder within the output that the site is in; none is the output itself. */
  readonly prefix?: string
  /** A layout of the site around, which frames the pages instead of their own frame. */
  readonly layout?: string
  /** Whether Eleventy writes these pages alone, as they are: one that stands in the output folder is not written again then. */
  readonly isAlone?: boolean
  /** What is wrong in the content, for the preview that is served; without it none is shown. */
  readonly findProblems?: () => Promise<readonly Problem[]>
}

/** A site on its way to the output folder. */
interface Building {
  readonly laidOut: LaidOut
  /** Its files, by which a later build knows what is its own. */
  readonly paths: readonly string[]
  /** What was wrong so far. */
  readonly problems: Problem[]
  readonly standing: Standing
}

/**
 * Eleventy's part in a site that it goes on with by itself: virtual templates, paginated over the pages that `layOutSite` gives, each of which knows
 * its path and its content. No template language and no front matter of an article ever reaches Eleventy.
 */
export function configure(
  config: EleventyConfig,
  { content, prefix = '', layout, isAlone = false, findProblems }: Placed,
): void {
  let building: Building | undefined
  let changed: readonly Text[] = []
  let outputs: Outputs = new Map()

  for (const path of [content, join(ROOT, 'layouts'), join(ROOT, 'scripts')]) config.addWatchTarget(path)
  // No page is made from these: a source's story is.
  for (const part of ['.cache', 'sources'])
    config.watchIgnores.add(`**/${globOf(basename(resolve(content)))}/${part}/**`)
  config.on('eleventy.before', async ({ runMode, directories }) => {
    const serving = runMode === 'serve'
    try {
      const layOutSite = await loadLayOut()
      const tool = markTool()
      const preview = serving && findProblems ? { problems: await findProblems() } : undefined
      const laidOut = await layOutSite(content, { tool, preview })
      requirePrefix(laidOut.site.url, prefix)
      await config.emit('dateline.laidOut', laidOut)
      const pictures = await laidOut.prepare()
      const output = join(directories.output, prefix)
      building = {
        laidOut,
        paths: pathsOf({ pages: laidOut.pages, files: [...laidOut.files, ...pictures.files] }),
        problems: [...laidOut.problems, ...pictures.problems],
        standing: new Standing(output, outputs),
      }
      const { paths, problems, standing } = building
      await announceFiles(content, output, paths)
      const { pages, edition, questions } = laidOut
      if (isAlone) changed = await textsOf(pages, standing, new Making({ tool, edition, questions }, problems))
    } catch (error) {
      changed = []
      // While serving, the last good site stays up until the mistake is mended.
      if (!serving || !building) throw error
      console.error(String(error))
    }
  })
  config.on('eleventy.after', async () => {
    if (!building) return
    const { laidOut, paths, problems, standing } = building
    await laidOut.finish(standing)
    problems.push(...(await laidOut.search(standing)))
    await laidOut.remember()
    await removeStale(content, standing.output, paths)
    changed = []
    outputs = await standing.take()
    await config.emit('dateline.built', problems)
  })
  if (isAlone) {
    addPages(
      config,
      () => changed,
      (text) => text.content(),
    )
    return
  }
  const pages = () => building?.laidOut.pages ?? []
  const write = (page: Page) => renderTold(page, building?.problems ?? [])
  const isFramed = ({ path }: Page) => layout !== undefined && path.endsWith('.html') && !path.startsWith(ADMIN)
  addPages(config, () => pages().filter((page) => !isFramed(page)), write, prefix)
  if (layout === undefined) return
  config.addGlobalData('datelineFramed', () =>
    pages()
      .filter(isFramed)
      .map((page) => frame(page, write)),
  )
  config.addTemplate('dateline-framed.11ty.js', {
    data: () => ({ ...paginate('datelineFramed', prefix), layout, eleventyComputed: FRAMED_DATA }),
    render: ({ sitePage }: { sitePage: Framed }) => sitePage.parts().main,
  })
}

/** Gives Eleventy the pages that it writes, by one virtual template. */
export function addPages<Given extends Pick<Page, 'path'>>(
  config: EleventyConfig,
  pages: () => readonly Given[],
  write: (page: Given) => string,
  prefix = '',
): void {
  config.addGlobalData('datelinePages', pages)
  config.addTemplate('dateline.11ty.js', {
    data: () => paginate('datelinePages', prefix),
    render: ({ sitePage }: { sitePage: Given }) => write(sitePage),
  })
}

/** A page's text. One that cannot be made costs itself: it stays empty, and is told. */
function renderTold(page: Page, problems: Problem[]): string {
  try {
    return page.content()
  } catch (error) {
    problems.push(pageFailed(page, error))
    return ''
  }
}

function paginate(data: string, prefix: string): object {
  return {
    pagination: { data, size: 1, alias: 'sitePage', resolve: 'values' },
    permalink: ({ sitePage }: { sitePage: Page }) => posix.join(prefix, sitePage.path),
    eleventyExcludeFromCollections: true,
  }
}

/** What a layout finds of a page beside `content`. */
const FRAMED_DATA = {
  title: ({ sitePage }: { sitePage?: Framed }) => sitePage?.parts().title ?? '',
  dateline: { head: ({ sitePage }: { sitePage?: Framed }) => sitePage?.parts().head ?? '' },
}

/** Links are written for where `url` says that the site stands. */
function requirePrefix(url: string, prefix: string): void {
  if (prefix === '' || new URL(url).pathname.endsWith(`/${prefix}/`)) return
  const example = new URL(`${prefix}/`, url).href
  throw new Problem(
    { file: 'site.yaml', field: 'url' },
    'other-prefix',
    `the pages are to stand below “${prefix}”, so the address ends with it: expected such as ${example}, found “${url}”`,
  )
}

/** How the site is laid out, from the code as it is now: it may have changed while the site is served. */
async function loadLayOut(): Promise<typeof import('./index.ts').layOutSite> {
  const { layOutSite }: typeof import('./index.ts') = await import(`${await findModule('scripts/site/index.ts')}`)
  return layOutSite
}

/** The files of a site by which a later build knows what is its own. */
export function pathsOf({ pages, files }: Pick<LaidOut, 'pages' | 'files'>): readonly string[] {
  return [...pages.map(({ path }) => path), ...files]
}

/** A name as a glob that has no other meaning: `content (old)` as `content??old?`. */
function globOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]/gu, '?')
}
