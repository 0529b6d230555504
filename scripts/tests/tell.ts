import type { Ran } from './pool.ts'
import type { Result } from './told.ts'

/** A line for a test file, and why its tests failed below it. */
export function tellFile({ file, seconds, work, results, wrong }: Ran): string {
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  const isWrong = failed.length > 0 || wrong.length > 0
  const head = `${isWrong ? '✖' : '✔'} ${file} (${results.length}, ${seconds.toFixed(1)} s, ${work.toFixed(1)} s of CPU time)`
  const tests = failed.map((result) => indent(`✖ ${nameOf(result)}\n${indent(result.why ?? '')}`))
  return [head, ...tests, ...wrong.map((each) => indent(`✖ ${each}`))].join('\n')
}

/** Which tests of a file failed, or what else is wrong with it, in a few words. */
export function nameFailures({ results, wrong }: Ran): readonly string[] {
  const failed = results.filter(({ outcome }) => outcome === 'failed').map(nameOf)
  return [...failed, ...wrong.map((each) => each.split('\n')[0] ?? '')]
}

/** How many tests passed, and which did not. */
export function tellAll(ran: readonly Ran[], seconds: number): string {
  const results = ran.flatMap((each) => each.results)
  const count = (wanted: Result['outcome']) => results.filter(({ outcome }) => outcome === wanted).length
  const failed = ran.flatMap((each) => nameFailures(each).map((name) => `${each.file}: ${name}`))
  return [
    ...(failed.length > 0 ? ['', 'failed:', ...failed.map((each) => `✖ ${each}`)] : []),
    '',
    `ℹ tests ${results.length}`,
    `ℹ files ${ran.length}`,
    `ℹ pass ${count('passed')}`,
    `ℹ fail ${failed.length}`,
    `ℹ skipped ${count('skipped')}`,
    `ℹ seconds ${seconds.toFixed(1)}`,
  ].join('\n')
}

function nameOf({ names }: Result): string {
  return names.join(' › ')
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}
