import { Problem } from './model/problem.ts'
import { configure } from './site/eleventy.ts'
import type { EleventyConfig } from './site/eleventyConfig.ts'

export type { EleventyConfig } from './site/eleventyConfig.ts'

/** What an Eleventy site may say of the pages that it adds. */
export interface PluginOptions {
  /** The content folder; `content` when absent. */
  readonly content?: string
  /** The folder of the output in which the pages stand, `news`; the output folder itself when absent. `url` in site.yaml must end with it. */
  readonly prefix?: string
  /** A layout of the site, `base.njk`, that our pages get instead of their own frame: `content` is what stands in it, `dateline.head` what belongs into `<head>`. */
  readonly layout?: string
}

/**
 * The Eleventy plugin: adds the pages of a content folder to a site.
 *
 *   import dateline from 'dateline/eleventy'
 *   export default (config) => config.addPlugin(dateline, { content: 'content', prefix: 'news' })
 *
 * What is wrong in the content is told on standard error, and the site is built without it.
 */
export default function dateline(config: EleventyConfig, options: PluginOptions = {}): void {
  config.addTemplateFormats(['11ty.js'])
  configure(config, readOptions(options))
  config.on('dateline.built', (problems) => {
    for (const problem of problems) console.error(String(problem))
  })
}

function readOptions({ content = 'content', prefix = '', layout, ...other }: PluginOptions) {
  const [unknown] = Object.keys(other)
  if (unknown)
    throw new Problem({ file: 'dateline/eleventy' }, 'usage', `knows no “${unknown}”: content, prefix or layout`)
  return { content, prefix: prefix.replace(/^\/|\/$/g, ''), ...(layout && { layout }) }
}
