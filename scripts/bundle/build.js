import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { ROOT } from './root.js'

/** What processes start with: commands, workers, what Eleventy loads, and what the bench compares with. */
const STARTED =
  /^((scripts|bench)\/.+\/worker|scripts\/([^/]+|site\/(index|eleventy))|bench\/(index|(floor|starts)\/.+))\.ts$/
/** What only works on the project itself, and is no part of the package. */
const AT_HOME = /^(bench|scripts\/(train|mutants|data|tests?|pack)\b)/

/** Packages that read files of their own, run a binary, or are large and seldom needed, and so stay where they are. */
const UNBUNDLED = [
  '@11ty/eleventy',
  '@11ty/eleventy-img',
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

/** For the package, whose modules stand in a folder of it. */
const PACKAGE_ROOT = `const datelinePackage = new URL('../', import.meta.url)`

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
 * @param {boolean} [shipped] to run wherever the package comes to lie, with its data beside it; otherwise where it is now
 * @returns {Promise<Built>}
 */
export async function build(folder, started = findStarted(), shipped = false) {
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: shipped ? inOneFolder(started.filter((path) => !AT_HOME.test(path))) : [...started],
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
    banner: { js: shipped ? `${REQUIRE}\n${PACKAGE_ROOT}` : REQUIRE },
    // The TypeScript that a map leads to is not in the package.
    sourcemap: !shipped,
    sourcesContent: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [shipped ? addressesInPackage : addressesHere, literalsAsJson],
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

/** All outputs side by side, so that the package's folder is one step up from each.
 * @param {readonly string[]} started */
function inOneFolder(started) {
  return Object.fromEntries(started.map((path) => [path.replaceAll('/', '.').replace(/\.ts$/, ''), path]))
}

/** Modules read their data beside themselves, by `new URL('data/x.json', import.meta.url)`: each keeps its own address. */
const addressesHere = ownAddresses((path) => JSON.stringify(pathToFileURL(path).href))

/** The same, wherever the package lies. */
const addressesInPackage = ownAddresses((path) => {
  const place = relative(ROOT, path).split(sep).join('/')
  return `new URL(${JSON.stringify(place)}, datelinePackage).href`
})

/**
 * @param {(path: string) => string} addressOf JavaScript that gives a module's address
 * @returns {esbuild.Plugin}
 */
function ownAddresses(addressOf) {
  return {
    name: 'own addresses',
    setup({ onLoad }) {
      onLoad({ filter: /\.[jt]sx?$/ }, async ({ path }) => {
        if (isOfPackage(path)) return undefined
        const contents = (await readFile(path, 'utf8')).replaceAll('import.meta.url', addressOf(path))
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
      })
    },
  }
}

/** @param {string} path */
function isOfPackage(path) {
  return relative(ROOT, path).split(sep).includes('node_modules')
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
