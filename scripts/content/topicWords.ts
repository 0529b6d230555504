import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import { readYamlFile } from './frontmatter.ts'
import { namesOf } from './keys/key.ts'
import { OTHERS, TOPIC_WORDS } from './keys/lists.ts'
import { nameFile } from './name.ts'
import { readTextIfThere } from './text.ts'

/** Which words that sources file articles under mean which topic of the site. */
export interface TopicWords {
  /** A topic by each of its words, folded as addresses are. */
  readonly byWord: ReadonlyMap<string, string>
  /** Whether words that mean no topic stay. */
  readonly keepsOthers: boolean
}

const NONE: TopicWords = { byWord: new Map(), keepsOthers: true }

/** `topics.yaml` of a content folder, and everything that is wrong in it; without the file every word stays. */
export async function readTopicWords(
  content: string,
): Promise<{ readonly words: TopicWords; readonly problems: readonly Problem[] }> {
  const file = join(content, 'topics.yaml')
  const text = await readTextIfThere(file)
  return text === undefined ? { words: NONE, problems: [] } : parseTopicWords(nameFile(file), text)
}

export function parseTopicWords(
  file: string,
  text: string,
): { readonly words: TopicWords; readonly problems: readonly Problem[] } {
  const fields = readYamlFile(file, text)
  fields.allow(namesOf(TOPIC_WORDS))
  const others = fields.oneOf('others', OTHERS) ?? 'keep'
  const group = fields.group('topics')
  const byWord = new Map<string, string>()
  for (const topic of group?.keys ?? [])
    for (const word of [topic, ...(group?.texts(topic) ?? [])]) {
      const key = slugify(word)
      const before = byWord.get(key)
      if (before !== undefined && before !== topic)
        group?.note(topic, 'twice', `“${word}” means ${before} already; take it out of one of them`)
      else if (key) byWord.set(key, topic)
    }
  return { words: { byWord, keepsOthers: others === 'keep' }, problems: fields.problems }
}

/** The topics that words mean, once each; what means none stays or goes, as the editor says. */
export function topicsOfWords(words: readonly string[], { byWord, keepsOthers }: TopicWords): readonly string[] {
  const topics = words.flatMap((word) => byWord.get(slugify(word)) ?? (keepsOthers ? [word] : []))
  return [...new Set(topics)]
}
