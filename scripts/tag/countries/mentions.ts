import type { CountryMentions, Mention } from '../../model/tags.ts'
import { countryName } from './atlas.ts'
import { wordAfter, writtenAs } from './beside.ts'
import { stateWords } from './cues.ts'
import type { Evidence } from './evidence.ts'
import { DATELINE, startOf } from './passage.ts'
import type { Sighting } from './sighting.ts'

/** Every country that a story names, with each place where it does. */
export function gatherMentions(evidence: Iterable<Evidence>, language: string): readonly CountryMentions[] {
  return [...evidence]
    .map(({ code, namings }) => ({ code, named: namings.filter(isInStory) }))
    .filter(({ named }) => named.length > 0 && !isPassing(named, language))
    .map(({ code, named }) => ({
      code,
      name: countryName(code, 'en'),
      count: named.length,
      mentions: named.map(mentionOf),
    }))
    .sort((a, b) => b.count - a.count)
}

/** Whether it stands at a place in the story that a reader can be led to. */
function isInStory({ passage }: Sighting): boolean {
  return passage.paragraph !== DATELINE
}

/**
 * Whether a country's only naming says no more than where a person or thing is from: `a French national`, `Mexican food`.
 * `The French government` names France. Known for English alone, where the noun follows.
 */
function isPassing(namings: readonly Sighting[], language: string): boolean {
  const [only, second] = namings
  if (!only || second || !language.startsWith('en')) return false
  return only.passage.paragraph > 0 && only.kind === 'demonym' && !stateWords.has(wordAfter(only)?.key ?? '')
}

function mentionOf(naming: Sighting): Mention {
  const { passage, first } = naming
  return { text: writtenAs(naming), paragraph: passage.paragraph, start: startOf(passage, first) }
}
