import { register, tsImport } from 'tsx/esm/api'

register()
const { configure } = await import('./scripts/site/eleventy.ts')

/** Hands over to scripts/site. While the site is served and its code changes, the code is loaded anew, into a namespace of its own. */
export default (config) =>
  configure(config, async (fresh) => {
    const { layOutSite } = fresh
      ? await tsImport('./scripts/site/index.ts', import.meta.url)
      : await import('./scripts/site/index.ts')
    return layOutSite
  })
