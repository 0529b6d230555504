import type { Content } from '../content/index.ts'
import type { Story } from '../model/story.ts'
import { type Derived, derive } from './derive.ts'

/** What the words of every story say. */
export async function deriveAll(content: Content): Promise<(story: Story) => Derived> {
  const { stories, site } = content
  const derived = new Map(stories.map((story) => [story, derive(story, site.language, content)]))
  return (story) => {
    const found = derived.get(story)
    if (!found) throw new Error(`${story.file} was not derived`)
    return found
  }
}
