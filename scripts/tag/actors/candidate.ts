import type { Run } from './runs.ts'

/** A run of capitals cut to what may be a name. */
export interface Candidate extends Run {
  /** Where the role that introduces it begins, before `from`: `Iranian Foreign Minister` Mohammad Javad Zarif. */
  readonly roleFrom?: number
  /** Whether a bare surname may follow that role. */
  readonly title?: boolean
}
