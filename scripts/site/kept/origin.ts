import type { Problem } from '../../model/problem.ts'
import { areSame, type Inputs } from './inputs.ts'

/** By what something was made, and from what. */
export interface Origin {
  /** Of code, data and packages; none where the same would not make the same. */
  readonly tool?: string
  readonly inputs: Inputs
}

/** Whether it would be made by the same from the same again. */
export function isOfSame(origin: Origin, tool: string | undefined, inputs: Inputs): boolean {
  return tool !== undefined && origin.tool === tool && areSame(origin.inputs, inputs)
}

/** Codes of what may go well the next time: after that nothing is taken for unchanged. */
const PASSING = new Set(['not-digested', 'not-searchable', 'page-failed', 'unknown-pages'])

/** Whether what told this would tell and leave the same again. */
export function isFinal(problems: readonly Problem[]): boolean {
  return !problems.some(({ code }) => PASSING.has(code))
}
