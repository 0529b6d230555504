import { findHome } from '../content/publishers.ts'
import { contradictions } from '../digest/dates/contradictions.ts'
import { readProse } from '../markdown/prose.ts'
import { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

/** A date that the story's own words speak against: its text says Wednesday, and the date is a Friday. */
export const checkContradictions: Rule = async ({ content, derived }) => {
  const { known } = await derived()
  return content.stories.flatMap(({ file, lines, title, deck, date, dateline, language, source, body }, at) => {
    if (!date) return []
    const home = findHome(content.publishers, source.name, source.url)
    const prose = readProse({ title, deck, date, dateline, language: language ?? content.site.language, home }, body)
    const said = contradictions(prose, known[at]?.digest.dates ?? [])
    return said.map(
      (message) => new Problem({ file, line: lines.date ?? 1, field: 'date' }, 'date-in-doubt', message, 'warning'),
    )
  })
}
