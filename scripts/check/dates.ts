import { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

/** A story can't be published or updated after today, nor updated before it was published. */
export const checkDates: Rule = ({ content, today }) =>
  content.stories.flatMap((story) => {
    const problem = (field: 'date' | 'updated', message: string) =>
      new Problem({ file: story.file, line: story.lines[field] ?? 1, field }, 'bad-date', message)
    const problems: Problem[] = []
    for (const field of ['date', 'updated'] as const) {
      const day = story[field]?.slice(0, 10)
      if (day && day > today) problems.push(problem(field, `${day} is in the future; today is ${today}`))
    }
    if (story.date && story.updated && story.updated.slice(0, 10) < story.date.slice(0, 10))
      problems.push(problem('updated', `${story.updated} is before the story’s date, ${story.date}`))
    return problems
  })
