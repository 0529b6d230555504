import { execFile } from 'node:child_process'
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFolder, type Ending } from '../temporary.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What a command wrote, and what it ended with. */
export interface Ended {
  readonly out: string
  readonly error: string
  readonly code: number
}

/** A small project that has Dateline's way to start commands, and commands of its own. */
export class Project {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** A project with these files below its folder, which goes with the test. */
  static async create(t: Ending, files: Readonly<Record<string, string>>): Promise<Project> {
    const project = new Project(await createFolder(t))
    await mkdir(join(project.folder, 'node_modules'))
    await mkdir(join(project.folder, 'bench'))
    for (const path of ['package.json', 'tsconfig.json', 'scripts/run.js', 'scripts/bundle'])
      await cp(join(ROOT, path), join(project.folder, path), { recursive: true })
    await symlink(join(ROOT, 'node_modules', 'esbuild'), join(project.folder, 'node_modules', 'esbuild'))
    for (const [path, text] of Object.entries(files)) await project.write(path, text)
    return project
  }

  async write(path: string, text: string): Promise<void> {
    const file = join(this.folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }

  /** Starts a command as npm's scripts do. */
  run(...args: readonly string[]): Promise<Ended> {
    return this.start('scripts/run.js', ...args)
  }

  /** Starts Node with a file of JavaScript, from a folder that is not the project's. */
  start(file: string, ...args: readonly string[]): Promise<Ended> {
    const temporary = join(this.folder, 'temporary')
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(this.folder, file), ...args],
        { cwd: tmpdir(), env: { ...process.env, TMPDIR: temporary, TEMP: temporary } },
        (failure, out, error) => resolve({ out, error, code: failure ? Number(failure.code) : 0 }),
      )
    })
  }
}
