import type { Found } from '../../../../model/article.ts'
import { parseMoment } from '../../../../model/moment.ts'
import type { Clue } from '../clue.ts'
import { likeliest } from '../likeliest.ts'
import { dayOf } from '../moment.ts'
import { type Candidate, listCandidates, mostTrusted } from './candidates.ts'
import weights from './data/weights.json' with { type: 'json' }

/** Below this a day is more often wrong than right. */
const LEAST = 0.15

/** The day of publication, as all that the page names speak for it; nothing when none is likely. */
export function chooseDay(clues: readonly Clue<string>[], today: string): Found<string> | undefined {
  const candidates = listCandidates(clues, today)
  const day = likeliest(candidates, weights, LEAST) ?? onlyOneSaid(candidates)
  const clue = day && mostTrusted(day.clues)
  return clue && { value: clue.value, trust: clue.trust, from: clue.from }
}

const SAID = 'line says published'
const AT_THE_HEADLINE = /^line (?:at|near) headline in article$/

/** The one day of which a line at the headline says that it is that of publication, whatever else stands on that line. */
function onlyOneSaid(candidates: readonly Candidate[]): Candidate | undefined {
  const said = candidates.filter(({ clues }) =>
    clues.some(({ traits }) => traits.includes(SAID) && traits.some((trait) => AT_THE_HEADLINE.test(trait))),
  )
  return said.length === 1 ? said[0] : undefined
}

/** The latest day on which the page says it was changed, if that is after its publication. */
export function chooseUpdate(
  clues: readonly Clue<string>[],
  published: Found<string> | undefined,
  today: string,
): Found<string> | undefined {
  const clue = mostTrusted(clues.filter(({ value }) => dayOf(value) <= today))
  if (!clue || !published || !isAfter(clue.value, published.value)) return undefined
  return { value: clue.value, trust: clue.trust, from: clue.from }
}

function isAfter(later: string, earlier: string): boolean {
  const days = [dayOf(later), dayOf(earlier)] as const
  if (days[0] !== days[1]) return days[0] > days[1]
  const [a, b] = [parseMoment(later), parseMoment(earlier)]
  return a?.length !== 10 && b?.length !== 10 && Date.parse(a ?? '') > Date.parse(b ?? '')
}
