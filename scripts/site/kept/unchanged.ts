import { join } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import { areSame, type Inputs } from './inputs.ts'
import type { BuildRecord } from './record.ts'
import { isAsItWas, stampAt } from './stamp.ts'

/** Whether a build would leave what stands in the output folder: it was made from the same by the same, and every file of it is as it was written. */
export function isUnchanged(output: string, record: BuildRecord, tool: string | undefined, inputs: Inputs): boolean {
  if (tool === undefined || record.tool !== tool || !areSame(record.inputs, inputs)) return false
  for (const [path, { stamp }] of record.outputs) if (!isAsItWas(stamp, stampAt(join(output, path)))) return false
  return true
}

/** Codes of what may go well the next time: after that nothing is taken for unchanged. */
const PASSING = new Set(['not-digested', 'not-searchable', 'page-failed'])

/** Whether what told this would tell and leave the same again. */
export function isFinal(problems: readonly Problem[]): boolean {
  return !problems.some(({ code }) => PASSING.has(code))
}
