import { findModule } from './scripts/bundle/index.js'

/** @type {typeof import('./scripts/eleventy.ts')} */
const { default: dateline } = await import(`${await findModule('scripts/eleventy.ts')}`)

/**
 * `npx @11ty/eleventy` builds the site as `npm run build` does; other sites add the pages to theirs in the same way.
 *
 * @param {import('./scripts/eleventy.ts').EleventyConfig} config
 */
export default (config) => {
  config.addPlugin(dateline)
  return { dir: { input: '.cache/templates', output: 'dist' } }
}
