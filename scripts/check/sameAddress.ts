import { Problem } from '../model/problem.ts'
import { storyPath } from '../site/address.ts'
import type { Rule } from './rule.ts'

/** Two stories of one day with one slug would want one page. */
export const checkSameAddress: Rule = ({ content }) => {
  const taken = new Map<string, string>()
  return content.stories.flatMap((story) => {
    const path = storyPath(story)
    const first = taken.get(path)
    taken.set(path, first ?? story.file)
    if (!first) return []
    const place = { file: story.file, line: story.lines.slug ?? 1, field: 'slug' }
    return [
      new Problem(
        place,
        'same-address',
        `its page would be /${path}, which ${first} has; give it a “slug:” of its own`,
      ),
    ]
  })
}
