import { basename } from 'node:path'
import { readParagraphs } from '../markdown/paragraphs.ts'
import { findNearest } from '../model/nearest.ts'
import { Problem } from '../model/problem.ts'
import type { Story, StorylineFile } from '../model/story.ts'
import { weave } from '../weave/index.ts'
import type { WeaveStory } from '../weave/story.ts'
import { type MissedEdit, readEdit } from '../weave/storylines/edit.ts'
import type { Rule } from './rule.ts'

/** What an editor's file says of a storyline has to find it, the storylines that it joins and the stories that it splits off. */
export const checkStorylines: Rule = ({ content }) => {
  const files = new Map(content.storylines.map((file) => [file.slug, file]))
  if (files.size === 0) return []
  const stories = content.stories.filter(({ draft }) => !draft).map((story) => readStory(story, content.site.language))
  const names = stories.map(({ id }) => id)
  const { storylines, missed } = weave(stories, {
    edits: content.storylines.map((file) => readEdit(file, (name) => name)),
  })
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

/** A story by the words that tie it to others. */
function readStory({ file, title, deck, date, language, body }: Story, ofSite: string): WeaveStory {
  return {
    id: basename(file, '.md'),
    title,
    language: language ?? ofSite,
    paragraphs: readParagraphs(body),
    ...(deck && { deck }),
    ...(date && { day: date.slice(0, 10) }),
    countries: [],
    actors: [],
    digest: { keyPoints: [], dates: [], timeline: [], quotes: [] },
  }
}
