import { markOf } from '../model/mark.ts'
import { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import { attempt, type Derived, type Known, NOTHING_DERIVED } from './derive.ts'
import { fingerprintCode, fingerprintKnowledge, fingerprintStory } from './fingerprint.ts'
import { deriveMany } from './many.ts'
import { openPack, type Pack } from './pack.ts'

/** What the words of every story say, and the stories that could not be read. */
export interface AllDerived {
  /** A story's digest is read when it is asked for, each time anew. */
  readonly derivedOf: (story: Story) => Derived
  /** A mark of a story's words. */
  readonly markOf: (story: Story) => string
  readonly problems: readonly Problem[]
}

/**
 * Derives the digest of every story of a content folder, countries and actors. What was derived before from the same words, by the same code and knowledge,
 * is taken from `.cache`; the rest is worked out on all cores. A story on which this fails is shown without a digest. `isMeant`: which are worked out; all are kept.
 */
export async function deriveAll(
  content: string,
  stories: readonly Story[],
  known: Known,
  isMeant: (story: Story) => boolean = () => true,
): Promise<AllDerived> {
  const pack = await openDerived(content, known)
  const keys = new Map(stories.map((story) => [story, fingerprintStory(story)]))
  const keyOf = (story: Story) => keys.get(story) ?? fingerprintStory(story)
  const missing = stories.filter((story) => !isKept(pack, keyOf(story)) && isMeant(story))
  const failed = new Set<Story>()
  const problems: Problem[] = []
  for await (const { story, derived, error } of deriveMany(missing, known)) {
    if (derived) keep(pack, keyOf(story), derived)
    else {
      failed.add(story)
      problems.push(new Problem({ file: story.file }, 'not-digested', `is shown without a digest: ${error}`))
    }
  }
  await pack.save()
  const deriveAgain = (story: Story) => attempt(story, known).derived ?? NOTHING_DERIVED
  return {
    derivedOf: (story) => (failed.has(story) ? NOTHING_DERIVED : read(pack, keyOf(story), () => deriveAgain(story))),
    markOf: keyOf,
    problems,
  }
}

/** Opens what was derived of a content folder by the present code, where the same was known. */
export async function openDerived(content: string, known: Known): Promise<Pack> {
  return openPack(content, 'derived', await markOfMaker(known))
}

/** A mark of the code that derives, of its data, of the tables of Unicode that Node has, and of what the site knows beyond a story's words. */
export async function markOfMaker(known: Known): Promise<string> {
  const { unicode, icu, cldr } = process.versions
  return markOf([await fingerprintCode(), fingerprintKnowledge(known), unicode, icu, cldr].join('\n'))
}

/** A digest stands apart from the rest, which is small and asked for in every build. */
function digestKey(key: string): string {
  return `digest ${key}`
}

export function isKept(pack: Pack, key: string): boolean {
  return [key, digestKey(key)].every((part) => pack.has(part))
}

export function keep(pack: Pack, key: string, { digest, ...rest }: Derived): void {
  pack.keep(key, rest)
  pack.keep(digestKey(key), digest)
}

/** `derive`: for what was damaged since it was kept. */
function read(pack: Pack, key: string, derive: () => Derived): Derived {
  const rest = pack.recall(key, () => {
    const { digest, ...rest } = derive()
    return rest
  })
  return {
    ...rest,
    get digest() {
      return pack.recall(digestKey(key), () => derive().digest)
    },
  }
}
