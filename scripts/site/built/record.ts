import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Place, Problem } from '../../model/problem.ts'
import { cacheFolder } from '../../store/cacheFolder.ts'
import { replaceFile } from '../../write/atomic.ts'
import type { Input, Inputs } from './inputs.ts'
import { markOf } from './mark.ts'
import type { Stamp } from './stamp.ts'

/** A file of a site that was written. */
export interface Output {
  readonly stamp: Stamp
  /** Of what it was made from, or of its text. */
  readonly mark: string
}

/** By path below the site's root. */
export type Outputs = ReadonlyMap<string, Output>

/** What a build was made from, and what it left. */
export interface BuildRecord {
  /** Of code, data and packages; none where a build of the same would not be the same. */
  readonly tool?: string
  readonly inputs: Inputs
  readonly outputs: Outputs
  /** Of the list of its own files. */
  readonly own: string
  readonly stories: number
  readonly pages: number
  readonly problems: readonly Problem[]
}

/** What the last build of a content folder into an output folder wrote down; undefined when there is none, or it was damaged. */
export function readRecord(content: string, output: string): BuildRecord | undefined {
  try {
    const text = readFileSync(recordOf(content, output), 'utf8')
    const end = text.indexOf('\n')
    const json = text.slice(end + 1)
    return text.slice(0, end) === markOf(json) ? revive(JSON.parse(json)) : undefined
  } catch {
    return undefined
  }
}

export async function saveRecord(content: string, output: string, record: BuildRecord): Promise<void> {
  const { inputs, outputs, problems, ...rest } = record
  const written: Written = {
    ...rest,
    inputs: [...inputs].map(([path, { stamp, mark }]) => [path, stamp, mark]),
    outputs: [...outputs].map(([path, { stamp, mark }]) => [path, stamp, mark]),
    problems: problems.map(({ place, code, message, severity }) => ({ place, code, message, severity })),
  }
  const json = JSON.stringify(written)
  await replaceFile(recordOf(content, output), `${markOf(json)}\n${json}`)
}

/** Where something is kept of the builds into an output folder: `kind` is the file's ending. */
export function keptOf(content: string, output: string, kind: string): string {
  const mark = createHash('sha256').update(resolve(output)).digest('hex').slice(0, 12)
  return join(cacheFolder(content, 'built'), `${mark}.${kind}`)
}

function recordOf(content: string, output: string): string {
  return keptOf(content, output, 'json')
}

/** As it stands in the file. */
interface Written extends Omit<BuildRecord, 'inputs' | 'outputs' | 'problems'> {
  readonly inputs: readonly (readonly [path: string, stamp: Stamp, mark: string])[]
  readonly outputs: Written['inputs']
  readonly problems: readonly {
    readonly place: Place
    readonly code: string
    readonly message: string
    readonly severity: Problem['severity']
  }[]
}

function revive({ inputs, outputs, problems, ...rest }: Written): BuildRecord {
  const byPath = (files: Written['inputs']) =>
    new Map(files.map(([path, stamp, mark]): [string, Input & Output] => [path, { stamp, mark }]))
  return {
    ...rest,
    inputs: byPath(inputs),
    outputs: byPath(outputs),
    problems: problems.map(({ place, code, message, severity }) => new Problem(place, code, message, severity)),
  }
}
