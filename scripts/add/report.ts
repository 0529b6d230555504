import { explain } from './explain.ts'
import type { AddOptions } from './options.ts'
import type { Outcome } from './outcome.ts'

/** What the user reads of one outcome. */
export function tell(outcome: Outcome, options: AddOptions): string {
  const lines = [headline(outcome)]
  if (outcome.kind === 'refused' || outcome.kind === 'damaged') return lines.join('\n')
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
  if (outcome.kind === 'damaged') return `damaged  ${outcome.source}: ${outcome.why}`
  if (outcome.kind === 'skipped') return `skipped  ${outcome.source} → ${outcome.story}: ${outcome.why}`
  if (outcome.kind === 'near copy') return `near copy ${outcome.source} → ${outcome.story}: ${outcome.why}`
  const verb = outcome.kind === 'shown' ? 'would be' : outcome.kind.padEnd(8)
  return `${verb} ${outcome.source} → ${outcome.story}`
}

/** The last line of a run. */
export function summarise(outcomes: readonly Pick<Outcome, 'kind'>[]): string {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  const parts = [
    [count('added'), 'added'],
    [count('updated'), 'updated'],
    [count('shown'), 'shown, nothing written'],
    [count('near copy'), 'near copies'],
    [count('skipped'), 'skipped'],
    [count('refused'), 'refused'],
    [count('damaged'), 'damaged receipts'],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  return said.length > 0 ? `${said.join(', ')}.` : 'Found no sources.'
}
