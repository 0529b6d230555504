import { readFileSync } from 'node:fs'

/** Of these the system counts a second of CPU time (`getconf CLK_TCK`; it is so on every Linux). */
export const TICKS_A_SECOND = 100

/** What the system tells of a process behind its name (`man proc_pid_stat`): its state first, its group third, the ticks that it and those it waited for took from the twelfth on. Nothing where it is not there, or the system has no `/proc`. */
export function statOf(process: number | string): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
