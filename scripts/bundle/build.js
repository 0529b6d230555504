import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { ROOT } from './root.js'

/** What processes start with: commands, workers, what Eleventy loads, and what the bench compares with. */
const STARTED = /^(scripts\/([^/]+|.+\/worker|site\/(index|eleventy))|bench\/(index|(floor|starts)\/.+))\.ts$/

/** Packages that read files of their own, run a binary, or are large and seldom needed, and so stay where they are. */
const UNBUNDLED = [
  '@11ty/eleventy',
  '@resvg/resvg-js',
  'esbuild',
  'mammoth',
  'pagefind',
  'pdfjs-dist',
  'wawoff2',
  'world-atlas',
]

/** Modules of packages that are data, one literal of a megabyte. */
const LITERAL = /node_modules[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/

/** Packages in CommonJS ask for Node's own modules by `require`, which a module lacks. They do without others that they try to find: js-yaml would load a parser of JavaScript. */
const REQUIRE = `import { createRequire as requireOf, isBuiltin as isOfNode } from 'node:module'
const requireOfNode = requireOf(import.meta.url)
const require = (name) => {
  if (!isOfNode(name)) throw new Error('the bundle has no ' + name)
  return requireOfNode(name)
}`

/**
 * What a build gave.
 * @typedef {object} Built
 * @property {Record<string, string>} modules the file in the folder that each module became
 * @property {string[]} inputs every file that was read, below the project's folder
 * @property {string[]} outputs every file that was written, below the project's folder
 */

/**
 * Writes the project's code into a folder, what modules share once. Throws esbuild's BuildFailure.
 *
 * @param {string} folder
 * @param {readonly string[]} [started] what processes start with, below the project's folder
 * @returns {Promise<Built>}
 */
export async function build(folder, started = findStarted()) {
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [...started],
    outdir: folder,
    outbase: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    // Node's oldest that the project runs on; it knows all scripts of Unicode that the code names.
    target: 'node20.19',
    supported: { 'regexp-unicode-property-escapes': true },
    external: [...UNBUNDLED, ...developmentPackages()],
    banner: { js: REQUIRE },
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [ownAddresses, literalsAsJson],
  })
  const modules = Object.entries(metafile.outputs).flatMap(([output, { entryPoint }]) =>
    entryPoint ? [[entryPoint, relative(folder, resolve(ROOT, output))]] : [],
  )
  return {
    modules: Object.fromEntries(modules),
    inputs: Object.keys(metafile.inputs),
    outputs: Object.keys(metafile.outputs),
  }
}

function findStarted() {
  return ['scripts', 'bench']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .map((path) => path.split(sep).join('/'))
    .filter((path) => STARTED.test(path))
    .sort()
}

function developmentPackages() {
  const { devDependencies = {} } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return Object.keys(devDependencies)
}

/** Modules read their data beside themselves, by `new URL('data/x.json', import.meta.url)`: each keeps its own address.
 * @type {esbuild.Plugin} */
const ownAddresses = {
  name: 'own addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }))
  },
}

/** V8 reads data four times faster as JSON than as a literal.
 * @type {esbuild.Plugin} */
const literalsAsJson = {
  name: 'literals as JSON',
  setup({ onLoad }) {
    onLoad({ filter: LITERAL }, async ({ path }) => {
      const exported = Object.entries(await import(pathToFileURL(path).href))
      const lines = exported.map(([name, value]) => {
        return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`
      })
      return { contents: lines.join('\n') }
    })
  },
}
