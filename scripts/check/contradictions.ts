import { findHome } from '../content/publishers.ts'
import { contradictions } from '../digest/dates/contradictions.ts'
import { findDates } from '../digest/dates/index.ts'
import { splitSentences } from '../digest/sentences/index.ts'
import { readProse } from '../markdown/prose.ts'
import { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

/** A date that the story's own words speak against: its text says Wednesday, and the date is a Friday. */
export const checkContradictions: Rule = ({ content }) =>
  content.stories.flatMap(({ file, lines, title, deck, date, dateline, language, source, body }) => {
    if (!date) return []
    const home = findHome(content.publishers, source.name, source.url)
    const prose = readProse({ title, deck, date, dateline, language: language ?? content.site.language, home }, body)
    const said = contradictions(prose, findDates(prose, splitSentences(prose)))
    return said.map(
      (message) => new Problem({ file, line: lines.date ?? 1, field: 'date' }, 'date-in-doubt', message, 'warning'),
    )
  })
