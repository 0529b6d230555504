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

/** How many of the trade words that takes. */
const LEAST_TRADE = 3

const WEIGHT: ReadonlyMap<string, number> = new Map(
  Object.entries(readData<Readonly<Record<string, number>>>(new URL('data/weights.json', import.meta.url))),
)

/**
 * The countries that a story is about, the likeliest first: a logistic model over the features of each country,
 * trained by scripts/train/countries.ts.
 */
export function weighCountries(setting: Setting): readonly Weighed[] {
  const codes = new Set([...setting.evidence.keys(), ...(setting.home && hasManner(setting) ? [setting.home] : [])])
  const manner = new Map<string, number>()
  const weighed = [...codes]
    .map((code) => ({ code, logit: logitOf(code, setting) + logitOfManner(code, setting, manner) }))
    .sort((a, b) => b.logit - a.logit)
  const enough = weighed.filter(({ logit }) => logit > ENOUGH)
  return enough.length > 0 ? enough : weighed.slice(0, 1).filter(({ logit }) => logit > NOT_UNLIKELY)
}

/** A home that nothing but the language tells of needs a story that is told in some way. */
function hasManner({ trade, isHomeStated }: Setting): boolean {
  return isHomeStated || trade.length >= LEAST_TRADE
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
