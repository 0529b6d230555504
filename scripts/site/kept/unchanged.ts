import { join } from 'node:path'
import type { Inputs } from './inputs.ts'
import { isOfSame } from './origin.ts'
import type { BuildRecord } from './record.ts'
import { isAsItWas, stampAt } from './stamp.ts'

/** Whether a build would leave what stands in the output folder: it was made from the same by the same, and every file of it is as it was written. */
export function isUnchanged(output: string, record: BuildRecord, tool: string | undefined, inputs: Inputs): boolean {
  if (!isOfSame(record, tool, inputs)) return false
  for (const [path, { stamp }] of record.outputs) if (!isAsItWas(stamp, stampAt(join(output, path)))) return false
  return true
}
