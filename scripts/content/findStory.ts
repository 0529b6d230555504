import { resolve } from 'node:path'
import { findNearest } from '../model/nearest.ts'
import { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import { storyPath } from '../model/storyPath.ts'

/** The story that a user names by its file, the path of its page or its slug. Throws a Problem when there is none, or several. */
export function findStory(stories: readonly Story[], content: string, name: string): Story {
  const path = name.replace(/^\/+|\/+$/g, '')
  const paths = [resolve(name), resolve(content, name)]
  const found = stories.filter(
    (story) => paths.includes(resolve(story.file)) || storyPath(story) === `${path}/` || story.slug === path,
  )
  const [story, other] = found
  if (story && !other) return story
  if (other)
    throw new Problem(
      { file: name },
      'many-stories',
      `is the slug of several stories: ${found.map(({ file }) => file).join(', ')}; name one by its file`,
    )
  const nearest = findNearest(path, [...stories.map(({ file }) => file), ...stories.map(({ slug }) => slug)])
  throw new Problem(
    { file: name },
    'no-such-story',
    `there is no such story${nearest ? `; did you mean “${nearest}”?` : '; give its file, the path of its page or its slug'}`,
  )
}
