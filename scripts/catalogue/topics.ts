import { slugify } from '../model/slug.ts'
import type { Story, TopicFile } from '../model/story.ts'
import type { EntryTopic } from './entry.ts'

/** The topics of a story, each by the name that an editor gives it, else as the first story in the order of files writes it. */
export function nameTopics(
  stories: readonly Story[],
  files: readonly TopicFile[],
): (story: Story) => readonly EntryTopic[] {
  const names = new Map<string, string>()
  for (const { slug, name } of files) if (name) names.set(slug, name)
  for (const { topics } of stories)
    for (const topic of topics) if (!names.has(slugify(topic))) names.set(slugify(topic), topic)
  return ({ topics }) =>
    [...new Set(topics.map(slugify))].filter(Boolean).map((slug) => ({ slug, name: names.get(slug) ?? slug }))
}
