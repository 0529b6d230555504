import { readTopicWords } from '../content/topicWords.ts'
import type { Rule } from './rule.ts'

/** `topics.yaml` can be read, and no word means two topics. */
export const checkTopicWords: Rule = async ({ folder }) => (await readTopicWords(folder)).problems
