import { readData } from '../readData.ts'
import { describe, describeManner, partOf, type Setting } from './features.ts'

/** A country that a story is about, with the logit of the model that says so. */
export interface Weighed {
  readonly code: string
  readonly logit: number
}

/** Above this logit a story is about a country; it lies below 0 because F1 is best where misses and extras cost the same. */
const ENOUGH = -0.25
/** Where no country has enough, the best one is taken if it is not too unlikely. */
const NOT_UNLIKELY = -1.5

const WEIGHT: ReadonlyMap<string, number> = new Map(
  Object.entries(readData<Readonly<Record<string, number>>>(new URL('data/weights.json', import.meta.url))),
)

/**
 * The countries that a story is about, the likeliest first; its publisher's own without a word of it too, but none that its language alone suggests: a logistic model over the features of each country,
 * trained by scripts/train/countries.ts.
 */
export function weighCountries(setting: Setting): readonly Weighed[] {
  const codes = new Set([...setting.evidence.keys(), ...(setting.home && setting.isHomeStated ? [setting.home] : [])])
  const manner = new Map<string, number>()
  const weighed = [...codes]
    .map((code) => ({ code, logit: logitOf(code, setting) + logitOfManner(code, setting, manner) }))
    .sort((a, b) => b.logit - a.logit)
  const enough = weighed.filter(({ logit }) => logit > ENOUGH)
  return enough.length > 0 ? enough : weighed.slice(0, 1).filter(({ logit }) => logit > NOT_UNLIKELY)
}

function logitOf(code: string, setting: Setting): number {
  let logit = 0
  describe(code, setting, (feature, value) => {
    logit += (WEIGHT.get(feature) ?? 0) * value
  })
  return logit
}

/** What the story's manner says is the same for all countries of one part: `known` has what was summed up before. */
function logitOfManner(code: string, setting: Setting, known: Map<string, number>): number {
  const part = partOf(code, setting)
  let logit = known.get(part)
  if (logit === undefined) {
    logit = describeManner(part, setting).reduce((sum, feature) => sum + (WEIGHT.get(feature) ?? 0), 0)
    known.set(part, logit)
  }
  return logit
}
