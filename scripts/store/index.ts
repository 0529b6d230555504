import { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import { type Derived, type Known, NOTHING_DERIVED } from './derive.ts'
import { fingerprintCode, fingerprintKnowledge, fingerprintStory } from './fingerprint.ts'
import { openKept } from './kept.ts'
import { deriveMany } from './many.ts'

/** What the words of every story say, and the stories that could not be read. */
export interface AllDerived {
  readonly derivedOf: (story: Story) => Derived
  readonly problems: readonly Problem[]
}

/**
 * Derives the digest of every story of a content folder, countries and actors. What was derived before from the same words, by the same code and knowledge,
 * is taken from `.cache`; the rest is worked out on all cores. A story on which this fails is shown without a digest.
 */
export async function deriveAll(content: string, stories: readonly Story[], known: Known): Promise<AllDerived> {
  const kept = await openKept(content, await fingerprintCode(), fingerprintKnowledge(known))
  const keys = new Map(stories.map((story) => [story, fingerprintStory(story)]))
  const missing = stories.filter((story) => !kept.has(keys.get(story) ?? ''))
  const problems: Problem[] = []
  for await (const { story, derived, error } of deriveMany(missing, known)) {
    if (derived) kept.keep(keys.get(story) ?? '', derived)
    else problems.push(new Problem({ file: story.file }, 'not-digested', `is shown without a digest: ${error}`))
  }
  await kept.save(new Set(keys.values()))
  return { derivedOf: (story) => kept.get(keys.get(story) ?? '') ?? NOTHING_DERIVED, problems }
}
