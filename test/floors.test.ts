import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { test } from 'node:test'

/** The floors of the house from the ground up. What stands on one imports from its own and from those below alone. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  ground: ['model', 'markdown', 'workers', 'bundle', 'run'],
  stages: ['content', 'read', 'clean', 'tag', 'digest', 'write', 'fetch', 'add', 'store', 'process'],
  weave: ['weave'],
  catalogue: ['catalogue'],
  face: ['layouts'],
  site: ['site'],
  commands: [
    '',
    'actors',
    'check',
    'convert',
    'data',
    'follow',
    'inbox',
    'init',
    'mutants',
    'remove',
    'schema',
    'serve',
    'tests',
    'train',
  ],
}

const heightOf = new Map(Object.values(FLOORS).flatMap((folders, height) => folders.map((folder) => [folder, height])))

/** `import … from './x.ts'`, `import('./x.ts')`, `typeof import('./x.ts')`, `new URL('./worker.ts', import.meta.url)`. */
const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*|new URL\(\s*)'(\.{1,2}\/[^']+\.(?:tsx?|js))'/g

/** The folder that stands for a module: `weave` of `scripts/weave/ties/index.ts`, `layouts` of `layouts/parts/map.tsx`. Two files beside the commands are none: the order of the stages, and what starts a process. */
function roomOf(module: string): string {
  const [top = '', room = '', ...rest] = module.split('/')
  if (top !== 'scripts') return top
  return rest.length > 0 ? room : (/^(process|run)\.[jt]s$/.exec(room)?.[1] ?? '')
}

function listModules(): readonly string[] {
  return ['scripts', 'layouts']
    .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => posix.join(top, path)))
    .filter((path) => /\.(?:tsx?|js)$/.test(path))
}

test('every folder of code has its floor', () => {
  const rooms = new Set(listModules().map(roomOf))
  assert.deepEqual(
    [...rooms].filter((room) => !heightOf.has(room)),
    [],
  )
})

test('imports run down the floors alone, those of types too', () => {
  const upwards: string[] = []
  let looked = 0
  for (const module of listModules()) {
    const height = heightOf.get(roomOf(module)) ?? -1
    for (const [, path = ''] of readFileSync(module, 'utf8').matchAll(IMPORT)) {
      const imported = posix.join(posix.dirname(module), path)
      looked++
      if ((heightOf.get(roomOf(imported)) ?? -1) > height) upwards.push(`${module} → ${imported}`)
    }
  }
  assert.ok(looked > 1500, `looked at ${looked} imports`)
  assert.deepEqual(upwards, [])
})
