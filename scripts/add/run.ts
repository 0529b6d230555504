import { addSources, type Running } from './index.ts'
import type { AddOptions } from './options.ts'
import type { Outcome, Result } from './outcome.ts'
import { createBar } from './progress.ts'
import { Refusals } from './refusals.ts'
import { tell } from './report.ts'
import { CHANGED } from './reread.ts'

/** What a run did. */
export interface Ran {
  readonly results: readonly Result[]
  readonly stopped: boolean
}

/** How much a run tells, and where. */
export interface Telling extends Pick<Running, 'prepareSource' | 'leads' | 'atOnce' | 'pace'> {
  /** The file of receipts in which what was refused is kept until the next such run; by default that of the content folder's own sources. */
  readonly refusals?: string
  /** No line for what is as it was. */
  readonly quiet?: boolean
  /** By default standard output, and standard error for what is to be mended. */
  readonly print?: (line: string, isError: boolean) => void
}

/** Adds sources and tells each outcome as it comes, until Ctrl-C asks to stop. */
export async function runAdd(
  options: AddOptions,
  { quiet = false, print, refusals: file, ...own }: Telling = {},
): Promise<Ran> {
  let stopped = false
  const stop = () => {
    stopped = true
    console.error('Stopping after this source; what is done is done, and the next run goes on from here.')
  }
  process.once('SIGINT', stop)
  const bar = createBar()
  const results: Result[] = []
  // Of what is asked for by name every refusal is told.
  const refusals = options.inputs.length === 0 ? await Refusals.open(options.content, file) : undefined
  const running = { progress: bar.show, stopped: () => stopped, tell: (line: string) => console.error(line), ...own }
  for await (const outcome of addSources(options, running)) {
    const again =
      outcome.kind === 'refused' && refusals !== undefined && (await refusals.note(outcome.source, outcome.why))
    const result = shorten(outcome, again)
    results.push(result)
    if (!quiet || !isAsItWas(result)) (print ?? bar.print)(tell(outcome, options), isToMend(result))
  }
  bar.stop()
  process.off('SIGINT', stop)
  if (!stopped && !options.dryRun) await refusals?.keep()
  return { results, stopped }
}

/** Whether it went wrong this time. */
export function isToMend({ kind, again }: Result): boolean {
  return (kind === 'refused' && !again) || kind === 'damaged'
}

function isAsItWas({ kind, changed, again }: Result): boolean {
  return again || kind === 'passed' || (kind === 'skipped' && !changed)
}

function shorten(outcome: Outcome, again: boolean): Result {
  const why = 'why' in outcome ? outcome.why : undefined
  return {
    kind: outcome.kind,
    source: outcome.source,
    ...('story' in outcome && { story: outcome.story }),
    ...(why !== undefined && { why }),
    ...(outcome.kind === 'passed' && { later: outcome.later }),
    changed: outcome.kind === 'skipped' && why === CHANGED,
    again,
  }
}
