import { findModule } from './scripts/bundle/index.js'

/** @type {typeof import('./scripts/site/eleventy.ts')} */
const { configure } = await load('scripts/site/eleventy.ts')

/**
 * Hands over to scripts/site, whose code is loaded anew when it has changed while the site is served.
 *
 * @param {import('./scripts/site/eleventy.ts').EleventyConfig} config
 */
export default (config) =>
  configure(config, async () => {
    /** @type {typeof import('./scripts/site/index.ts')} */
    const { layOutSite } = await load('scripts/site/index.ts')
    return layOutSite
  })

/** @param {string} module */
async function load(module) {
  return import(`${await findModule(module)}`)
}
