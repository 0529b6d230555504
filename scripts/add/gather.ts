import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { nameFile } from '../content/index.ts'
import type { Fetched, Fetcher, Validators } from '../fetch/index.ts'
import { Problem } from '../model/problem.ts'
import type { Source, Stated } from '../model/source.ts'
import { explainSystem } from '../model/systemProblem.ts'
import type { AddOptions } from './options.ts'
import type { Prepared } from './prepare.ts'
import { readStated, STATED_FILE } from './statedFile.ts'

/** A source that can be opened when its turn comes, so that a large folder is never in memory at once. */
export interface Lead {
  readonly name: string
  open(): Promise<Source>
  /** Where a file lies, and what was saved with it. */
  readonly folder?: string
  /** Of an address: opens it if it has changed since it came with these validators. */
  readonly openChanged?: (known: Validators) => Promise<Fetched>
  /** What of it is wanted; all, when absent. */
  readonly wanted?: Wanted
}

/** Chooses among the articles of a source that is followed. */
export interface Wanted {
  /** Whether the page of an article was read before and is not wanted. */
  isPassed(address: string): boolean
  /** Why a new article is not wanted now; undefined when it is. */
  passes(article: Prepared): Passed | undefined
}

/** Why an article was passed over. */
export interface Passed {
  readonly why: string
  /** It is wanted another day. */
  readonly later: boolean
}

/** How messages call what comes by `-`. */
export const STANDARD_INPUT = 'standard input'

const LARGEST = 50 * 1024 * 1024

/** What the inputs lead to, in order: a file is one, a folder every file in it, an address its page, `-` standard input. What cannot be found or looked into is a lead that leads to a Problem. */
export async function gather(
  inputs: readonly string[],
  { stated, wants }: Pick<AddOptions, 'stated' | 'wants'>,
  fetcher: Fetcher,
): Promise<readonly Lead[]> {
  const leads: Lead[] = []
  for (const input of inputs) {
    if (/^https?:\/\//i.test(input))
      leads.push({
        name: input,
        open: () => fetcher.fetchSource(input, stated),
        openChanged: (known) => fetcher.fetchChanged(input, stated, known),
      })
    else if (input === '-') leads.push({ name: STANDARD_INPUT, open: () => openStandardInput(stated) })
    else leads.push(...(await gatherPath(input, stated, wants)))
  }
  return leads
}

async function gatherPath(path: string, stated: Stated, wants: AddOptions['wants']): Promise<readonly Lead[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => refusedLead(path, error))
  if ('open' in found) return [found]
  if (!found.isDirectory()) {
    const asserted = await readStated(dirname(path))
    return [fileLead(path, { ...asserted.get(basename(path)), ...stated }, wants)]
  }
  const asserted = await readStated(path)
  const statedOf = (file: string) => ({ ...asserted.get(file.slice(path.length).replace(/^[/\\]/, '')), ...stated })
  const paths = (await listFiles(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  return paths.map(({ path, error }) => (error ? refusedLead(path, error) : fileLead(path, statedOf(path), wants)))
}

/** A file, or a folder that cannot be looked into. */
interface Listed {
  readonly path: string
  readonly error?: NodeJS.ErrnoException | Problem
}

/** Every file in a folder and below; of a folder that may not be read, that. */
async function listFiles(folder: string): Promise<Listed[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error)
  if (entries instanceof Error) return [{ path: folder, error: entries }]
  const listed: Listed[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) listed.push(...(await listFiles(path)))
    else if (entry.name.startsWith('.') || entry.name === STATED_FILE) continue
    else if (entry.isFile()) listed.push({ path })
    else if (entry.isSymbolicLink()) listed.push(await listLink(path))
  }
  return listed
}

/** A link stands for the file that it leads to. One to a folder is told: followed, it could lead round in a circle. */
async function listLink(path: string): Promise<Listed> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) return { path, error: found }
  if (!found.isDirectory()) return { path }
  return {
    path,
    error: new Problem({ file: nameFile(path) }, 'link', 'is a link to a folder: name that folder itself'),
  }
}

function refusedLead(path: string, error: NodeJS.ErrnoException | Problem): Lead {
  const name = nameFile(path)
  const problem =
    error.code === 'ENOENT'
      ? new Problem({ file: name }, 'missing', 'there is no such file or folder')
      : explainSystem(error, name)
  return { name, open: () => Promise.reject(problem) }
}

function fileLead(path: string, stated: Stated, wants: AddOptions['wants']): Lead {
  const name = nameFile(path)
  const open = async () => {
    const { size } = await stat(path)
    if (size > LARGEST)
      throw new Problem({ file: name }, 'too-large', `is ${Math.round(size / 1e6)} MB; the limit is 50 MB`)
    return { name, bytes: await readFile(path), stated, wants }
  }
  return {
    name,
    folder: dirname(path),
    open: () =>
      open().catch((error) => {
        throw explainSystem(error, name)
      }),
  }
}

async function openStandardInput(stated: Stated): Promise<Source> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return { name: STANDARD_INPUT, bytes: Buffer.concat(chunks), stated }
}
