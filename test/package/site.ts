import { execFile } from 'node:child_process'
import { copyFile, link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Ended } from '../bundle/project.ts'
import { listFiles } from '../files.ts'

/** A folder with a blank in its path, in which packages and sites lie. It goes when the tests are over. */
export class Workshop {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  static async open(): Promise<Workshop> {
    const folder = join(await mkdtemp(join(tmpdir(), 'dateline-package-')), 'a folder')
    await mkdir(folder)
    return new Workshop(folder)
  }

  async close(): Promise<void> {
    await rm(dirname(this.folder), { recursive: true, force: true })
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts)
  }

  /** Packs what lies in a folder, and gives the tarball's path and what npm tells of it. */
  async pack(from: string): Promise<{ readonly tarball: string; readonly packed: Packed }> {
    const target = await mkdtemp(this.path('tarball-'))
    const { out } = await run('npm', ['pack', '--json', '--pack-destination', target], from)
    const [packed] = JSON.parse(out.slice(out.indexOf('[\n'))) as readonly Packed[]
    if (!packed) throw new Error(`npm pack said ${out}`)
    return { tarball: join(target, packed.filename), packed }
  }

  /** Installs a tarball into a folder without a network: what it depends on is linked from the project first, and npm finds it there. */
  async install(folder: string, tarball?: string): Promise<void> {
    await mkdir(folder, { recursive: true })
    await linkPackages(join(folder, 'node_modules'))
    const options = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts']
    await run('npm', ['install', ...options, ...(tarball ? [tarball] : [])], folder)
  }
}

/** What `npm pack --json` tells of a package. */
export interface Packed {
  readonly filename: string
  /** Bytes. */
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** Runs a program in a folder; throws when it ends with another code than 0. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  const ended = await tryRunning(program, args, cwd)
  if (ended.code !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${ended.code}: ${ended.out}${ended.error}`)
  return ended
}

export function tryRunning(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd, maxBuffer: 1 << 26 }, (failure, out, error) =>
      resolve({ out, error, code: failure ? Number(failure.code) : 0 }),
    )
  })
}

/** Every file below a folder with its text, but for what npm and builds put there. */
export async function textsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await listFiles(folder)).filter((path) => !path.includes('.cache'))
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  )
}

/** The packages that Dateline runs with, as hard links, or as copies where the temporary folder is on another disk. */
async function linkPackages(target: string): Promise<void> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>
  }
  // What is installed here, whatever it is that a later lock file puts elsewhere.
  for (const path of await listInstalled()) {
    if (packages[path]?.dev) continue
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    const placeOf = (from: string) => join(target, from.slice('node_modules/'.length))
    for (const folder of new Set(entries.map(({ parentPath }) => parentPath)))
      await mkdir(placeOf(folder), { recursive: true })
    for (const entry of entries) {
      if (!entry.isFile()) continue
      const from = join(entry.parentPath, entry.name)
      const to = placeOf(from)
      await link(from, to).catch((error: NodeJS.ErrnoException) =>
        error.code === 'EEXIST' ? undefined : copyFile(from, to),
      )
    }
  }
}

/** The folders of the packages in node_modules, those of scopes too. */
async function listInstalled(): Promise<readonly string[]> {
  const top = (await readdir('node_modules')).filter((name) => !name.startsWith('.'))
  const scoped = top.filter((name) => name.startsWith('@'))
  const inScopes = await Promise.all(
    scoped.map(async (scope) => (await readdir(join('node_modules', scope))).map((name) => `${scope}/${name}`)),
  )
  return [...top.filter((name) => !name.startsWith('@')), ...inScopes.flat()].map((name) => `node_modules/${name}`)
}

/** Writes every text file of a content folder anew with the line ends of Windows. */
export async function withWindowsLines(content: string): Promise<void> {
  for (const [path, text] of await textsIn(content))
    if (!path.startsWith('sources/') && !path.startsWith('receipts/'))
      await writeFile(join(content, path), text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'))
}
