import { join, resolve } from 'node:path'
import { markOf } from '../../model/mark.ts'
import { type Place, Problem } from '../../model/problem.ts'
import { cacheFolder } from '../../store/cacheFolder.ts'
import { readChecksummed, writeChecksummed } from '../../store/checksummed.ts'
import type { Origin } from './origin.ts'
import type { Stamp } from './stamp.ts'

/** A file of a site that was written. */
export interface Output {
  readonly stamp: Stamp
  /** Of what it was made from, or of its text. */
  readonly mark: string
  /** What a page asked its edition when it was made. */
  readonly asked?: readonly string[]
}

/** By path below the site's root. */
export type Outputs = ReadonlyMap<string, Output>

/** What a build was made from, and what it left. */
export interface BuildRecord extends Origin {
  readonly outputs: Outputs
  /** Of the list of its own files. */
  readonly own: string
  readonly stories: number
  readonly pages: number
  readonly problems: readonly Problem[]
}

/** What the last build of a content folder into an output folder wrote down; undefined when there is none, or it was damaged. */
export function readRecord(content: string, output: string): BuildRecord | undefined {
  const kept = readChecksummed(keptOf(content, output, 'json')) as Written | undefined
  if (!kept) return undefined
  const { inputs, outputs, problems, ...rest } = kept
  return { ...rest, inputs: unpackFiles(inputs), outputs: unpackFiles(outputs), problems: unpackProblems(problems) }
}

export async function saveRecord(content: string, output: string, record: BuildRecord): Promise<void> {
  const { inputs, outputs, problems, ...rest } = record
  const packed = { inputs: packFiles(inputs), outputs: packFiles(outputs), problems: packProblems(problems) }
  await writeChecksummed(keptOf(content, output, 'json'), { ...rest, ...packed } satisfies Written)
}

/** Where something is kept of the builds into an output folder: `kind` is the file's ending. */
export function keptOf(content: string, output: string, kind: string): string {
  const mark = markOf(resolve(output)).slice(0, 12)
  return join(cacheFolder(content, 'built'), `${mark}.${kind}`)
}

/** Files as they are kept. */
export type PackedFiles = readonly (readonly [path: string, stamp: Stamp, mark: string, asked?: readonly string[]])[]

/** Problems as they are kept. */
export type PackedProblems = readonly {
  readonly place: Place
  readonly code: string
  readonly message: string
  readonly severity: Problem['severity']
}[]

/** A record as it is kept. */
interface Written extends Omit<BuildRecord, 'inputs' | 'outputs' | 'problems'> {
  readonly inputs: PackedFiles
  readonly outputs: PackedFiles
  readonly problems: PackedProblems
}

export function packFiles(files: ReadonlyMap<string, Output>): PackedFiles {
  return [...files].map(([path, { stamp, mark, asked }]) => (asked ? [path, stamp, mark, asked] : [path, stamp, mark]))
}

export function unpackFiles(files: PackedFiles): ReadonlyMap<string, Output> {
  return new Map(files.map(([path, stamp, mark, asked]) => [path, { stamp, mark, ...(asked && { asked }) }]))
}

export function packProblems(problems: readonly Problem[]): PackedProblems {
  return problems.map(({ place, code, message, severity }) => ({ place, code, message, severity }))
}

export function unpackProblems(problems: PackedProblems): readonly Problem[] {
  return problems.map(({ place, code, message, severity }) => new Problem(place, code, message, severity))
}
