import { explain } from './explain.ts'
import type { AddOptions } from './options.ts'
import type { Outcome, Result } from './outcome.ts'

/** What the user reads of one outcome. */
export function tell(outcome: Outcome, options: AddOptions): string {
  const lines = [headline(outcome)]
  if (outcome.kind === 'refused' || outcome.kind === 'damaged' || outcome.kind === 'passed') return lines.join('\n')
  if (outcome.kind === 'skipped' || outcome.kind === 'near copy') {
    if (options.explain && outcome.article) lines.push(explain(outcome.article))
    return lines.join('\n')
  }
  lines.push(...outcome.notes.map((note) => `  note: ${note}`))
  if (options.explain) lines.push(explain(outcome.article))
  if (outcome.diff) lines.push(outcome.diff)
  else if (outcome.kind === 'shown') lines.push('', outcome.text)
  return lines.join('\n')
}

function headline(outcome: Outcome): string {
  if (outcome.kind === 'refused') return `refused  ${outcome.source}: ${outcome.why}`
  if (outcome.kind === 'passed') return `passed   ${outcome.source}: “${outcome.title}”: ${outcome.why}`
  if (outcome.kind === 'damaged') return `damaged  ${outcome.source}: ${outcome.why}`
  if (outcome.kind === 'skipped') return `skipped  ${outcome.source} → ${outcome.story}: ${outcome.why}`
  if (outcome.kind === 'near copy') return `near copy ${outcome.source} → ${outcome.story}: ${outcome.why}`
  const verb = outcome.kind === 'shown' ? 'would be' : outcome.kind.padEnd(8)
  return `${verb} ${outcome.source} → ${outcome.story}`
}

/** The last line of a run. */
export function summarise(results: readonly Pick<Result, 'kind' | 'changed' | 'again' | 'later'>[]): string {
  const count = (is: (result: (typeof results)[number]) => boolean) => results.filter(is).length
  const ofKind = (kind: Outcome['kind']) => count((result) => result.kind === kind)
  const parts = [
    [ofKind('added'), 'added'],
    [ofKind('updated'), 'updated'],
    [ofKind('shown'), 'shown, nothing written'],
    [ofKind('near copy'), 'near copies'],
    [count(({ changed }) => changed), 'changed (--update takes it over)'],
    [count(({ kind, changed }) => kind === 'skipped' && !changed), 'skipped'],
    [count(({ kind, later }) => kind === 'passed' && !later), 'passed over'],
    [count(({ later }) => later ?? false), 'left for another day'],
    [count(({ kind, again }) => kind === 'refused' && !again), 'refused'],
    [count(({ again }) => again), 'refused as before'],
    [ofKind('damaged'), 'damaged receipts'],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  return said.length > 0 ? `${said.join(', ')}.` : 'Found no sources.'
}
