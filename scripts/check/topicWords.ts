import { readTopicWords } from '../content/topicWords.ts'
import { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

/** `topics.yaml` can be read, and no word means two topics. */
export const checkTopicWords: Rule = async ({ folder }) => {
  try {
    return (await readTopicWords(folder)).problems
  } catch (error) {
    if (error instanceof Problem) return [error]
    throw error
  }
}
