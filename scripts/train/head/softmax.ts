import { likeliest, type Weights } from '../../read/html/head/likeliest.ts'
import { Adam } from '../adam.ts'

/** A page's candidates for one thing, and the one that is right. */
export interface Choice {
  readonly candidates: readonly { readonly key: string; readonly traits: readonly string[] }[]
  /** Its key; of no candidate when none is right. */
  readonly right: string
  readonly site: string
  readonly set: string
  /** How many ordinary pages it counts as. */
  readonly weight: number
}

const ROUNDS = 150
const RATE = 0.08
const SLOWER_AFTER = 0.7
/** A trait of fewer pages says little, and something of those pages alone. */
const FEWEST_PAGES = 6
const FOLDS = 5

/** The weights of a conditional logit with an L2 penalty, found over all pages at once; always the same for the same pages. */
export function learn(choices: readonly Choice[], penalty: number): Weights {
  const names = countTraits(choices)
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = choices.map(({ candidates, right, weight }) => ({
    candidates: candidates.map(({ traits }) => traits.flatMap((trait) => index.get(trait) ?? [])),
    right: candidates.findIndex(({ key }) => key === right),
    weight,
  }))
  const adam = new Adam(names.length)
  const { weights } = adam
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(names.length)
    for (const row of rows) addSlope(row, weights, slope)
    const whole = slope.map((sum, at) => sum / rows.length + penalty * (weights[at] ?? 0))
    adam.step(whole, round < ROUNDS * SLOWER_AFTER ? RATE : RATE * 0.3)
  }
  const rounded = names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100] as const)
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)))
}

interface Row {
  readonly candidates: readonly (readonly number[])[]
  readonly right: number
  readonly weight: number
}

function addSlope({ candidates, right, weight }: Row, weights: Float64Array, slope: Float64Array): void {
  const sums = candidates.map((traits) => traits.reduce((sum, trait) => sum + (weights[trait] ?? 0), 0))
  const highest = Math.max(0, ...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const all = odds.reduce((total, one) => total + one, Math.exp(-highest))
  candidates.forEach((traits, at) => {
    const wrong = ((odds[at] ?? 0) / all - (at === right ? 1 : 0)) * weight
    for (const trait of traits) slope[trait] = (slope[trait] ?? 0) + wrong
  })
}

function countTraits(choices: readonly Choice[]): readonly string[] {
  const pages = new Map<string, number>()
  for (const { candidates } of choices)
    for (const trait of new Set(candidates.flatMap(({ traits }) => traits)))
      pages.set(trait, (pages.get(trait) ?? 0) + 1)
  return [...pages].filter(([, count]) => count >= FEWEST_PAGES).map(([trait]) => trait)
}

/** What is chosen on each page by weights learnt from other sites; undefined where nothing reaches `least`. */
export function crossCheck(
  choices: readonly Choice[],
  penalty: number,
  least: number,
): readonly (string | undefined)[] {
  const learnt = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      choices.filter(({ site }) => foldOf(site) !== fold),
      penalty,
    ),
  )
  return choices.map(({ candidates, site }) => likeliest(candidates, learnt[foldOf(site)] ?? {}, least)?.key)
}

function foldOf(site: string): number {
  let hash = 7
  for (const character of site) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) | 0
  return Math.abs(hash ^ (hash >>> 13)) % FOLDS
}
