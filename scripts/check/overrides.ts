import { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

/** A key point, event or quote that front matter states should stand in the body, so that it can lead there. */
export const checkOverrides: Rule = ({ content }) =>
  content.stories.flatMap(({ file, lines, overrides }) =>
    (['keyPoints', 'timeline', 'quotes'] as const).flatMap((field) =>
      (overrides[field] ?? [])
        .filter(({ paragraph, text }) => paragraph === 0 && text !== '')
        .map(({ text }) => {
          const message = `“${text.slice(0, 60)}” does not stand in the body, so it leads to no paragraph; quote the body’s words`
          return new Problem({ file, line: lines[field] ?? 1, field }, 'not-in-body', message, 'warning')
        }),
    ),
  )
