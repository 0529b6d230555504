import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { Prepared } from './prepare.ts'

/** Reads a source, whose articles are within what `envelope` says; one that cannot be read is a Problem in its place. */
export type ReadSource = (source: Source, envelope?: Prepared['head']) => Promise<readonly (Prepared | Problem)[]>
