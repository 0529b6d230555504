import { basename } from 'node:path'
import { findNearest } from '../model/nearest.ts'
import { Problem } from '../model/problem.ts'
import type { StorylineFile } from '../model/story.ts'
import type { MissedEdit } from '../weave/storylines/edit.ts'
import type { Rule } from './rule.ts'

/** What an editor's file says of a storyline has to find it, the storylines that it joins and the stories that it splits off: judged on the site as it is built. */
export const checkStorylines: Rule = async ({ content, laidOut }) => {
  const files = new Map(content.storylines.map((file) => [file.slug, file]))
  if (files.size === 0) return []
  const { catalogue } = await laidOut()
  const { storylines, missed } = catalogue.woven
  const names = catalogue.entries.map(({ story }) => basename(story.file, '.md'))
  const addresses = storylines.map(({ slug }) => slug)
  return missed.flatMap((miss) => {
    const file = files.get(miss.slug)
    return file ? [problemOf(miss, file, miss.kind === 'split' ? names : addresses)] : []
  })
}

function problemOf({ kind, name }: MissedEdit, { file, lines }: StorylineFile, known: readonly string[]): Problem {
  const nearest = findNearest(name, known)
  const advice = nearest ? `; did you mean “${nearest}”?` : ''
  if (kind === 'split')
    return new Problem(
      { file, line: lines.split ?? 1, field: kind },
      'unknown-story',
      `knows no story “${name}” in this storyline; expected the name of a file in content/stories, without “.md”${advice}`,
    )
  if (kind === 'join')
    return new Problem(
      { file, line: lines.join ?? 1, field: kind },
      'unknown-storyline',
      `knows no storyline “${name}” that is not joined already; expected the last part of its address${advice}`,
    )
  return new Problem(
    { file, line: 1 },
    'unknown-storyline',
    `no storyline has the address “${name}”, or another file speaks of it; expected a file named for the last part of its address${advice}`,
  )
}
