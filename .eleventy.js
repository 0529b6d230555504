import { loadModule } from './scripts/bundle/index.js'

/** @typedef {typeof import('./scripts/site/eleventy.ts')} Eleventy */
/** @typedef {typeof import('./scripts/site/index.ts')} Site */

const { configure } = /** @type {Eleventy} */ (await loadModule('scripts/site/eleventy.ts'))

/**
 * Hands over to scripts/site. While the site is served, its code is loaded anew when it has changed.
 *
 * @param {import('./scripts/site/eleventy.ts').EleventyConfig} config
 */
export default (config) =>
  configure(config, async () => {
    const { layOutSite } = /** @type {Site} */ (await loadModule('scripts/site/index.ts'))
    return layOutSite
  })
