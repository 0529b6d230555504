import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { nameFile } from '../content/index.ts'
import type { Fetched, Fetcher, Validators } from '../fetch/index.ts'
import { Problem } from '../model/problem.ts'
import type { Source, Stated } from '../model/source.ts'
import type { AddOptions } from './options.ts'
import { readStated, STATED_FILE } from './statedFile.ts'

/** A source that can be opened when its turn comes, so that a large folder is never in memory at once. */
export interface Lead {
  readonly name: string
  open(): Promise<Source>
  /** Of an address: opens it if it has changed since it came with these validators. */
  readonly openChanged?: (known: Validators) => Promise<Fetched>
}

const LARGEST = 50 * 1024 * 1024

/** What the inputs lead to, in order: a file is one, a folder every file in it, an address its page, `-` standard input. Throws a Problem for a path that does not exist. */
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
    else if (input === '-') leads.push({ name: 'standard input', open: () => openStandardInput(stated) })
    else leads.push(...(await gatherPath(input, stated, wants)))
  }
  return leads
}

async function gatherPath(path: string, stated: Stated, wants: AddOptions['wants']): Promise<readonly Lead[]> {
  const found = await stat(path).catch(() => {
    throw new Problem({ file: path }, 'missing', 'there is no such file or folder')
  })
  if (!found.isDirectory()) {
    const asserted = await readStated(dirname(path))
    return [fileLead(path, { ...asserted.get(basename(path)), ...stated }, wants)]
  }
  const asserted = await readStated(path)
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== STATED_FILE)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => fileLead(file, { ...asserted.get(file.slice(path.length).replace(/^[/\\]/, '')), ...stated }, wants))
}

function fileLead(path: string, stated: Stated, wants: AddOptions['wants']): Lead {
  const name = nameFile(path)
  return {
    name,
    open: async () => {
      const { size } = await stat(path)
      if (size > LARGEST)
        throw new Problem({ file: name }, 'too-large', `is ${Math.round(size / 1e6)} MB; the limit is 50 MB`)
      return { name, bytes: await readFile(path), stated, wants }
    },
  }
}

async function openStandardInput(stated: Stated): Promise<Source> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return { name: 'standard input', bytes: Buffer.concat(chunks), stated }
}
