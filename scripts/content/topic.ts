import type { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import type { TopicFile } from '../model/story.ts'
import { readContentFile } from './frontmatter.ts'
import { namesOf } from './keys/key.ts'
import { TOPIC } from './keys/others.ts'

/** What an editor says of a topic, in a file named for its address: `content/topics/oil.md`. */
export function parseTopic(
  file: string,
  text: string,
): { readonly topic: TopicFile; readonly problems: readonly Problem[] } {
  const { fields, body } = readContentFile(file, text)
  fields.allow(namesOf(TOPIC))
  const name = fields.text('name')
  const slug = slugify(/([^/\\]+)\.md$/.exec(file)?.[1] ?? '')
  return { topic: { file, slug, ...(name && { name }), body }, problems: fields.problems }
}
