import type { Problem } from '../model/problem.ts'
import type { Built } from './build.ts'

/** Says what a build did: what is to be mended on standard error, then one line. */
export function tellBuilt({ stories, files, problems, seconds, isUnchanged }: Built, output: string): void {
  for (const problem of problems) console.error(`${isError(problem) ? '' : 'warning: '}${problem}`)
  const errors = problems.filter(isError).length
  const trouble = errors > 0 ? `; ${errors} to mend, see above` : ''
  const same = isUnchanged ? 'as they were, ' : ''
  console.log(`${stories} stories → ${files} files in ${output}, ${same}${seconds.toFixed(1)} s${trouble}.`)
}

/** Whether the site is not whole for it. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
