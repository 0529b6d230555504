import type { BlockView, PageView } from '../view.ts'
import { type Features, share } from './feature.ts'

/** A block in its page once every block has a first score. */
export interface Scored {
  readonly view: BlockView
  readonly page: ScoredPage
}

interface Mean {
  score: number
  weight: number
}

/** First scores and their means over what belongs together. */
export interface ScoredPage {
  readonly scores: readonly number[]
  readonly elements: ReadonlyMap<number, Mean>
  readonly makes: ReadonlyMap<string, Mean>
  /** Words of likely blocks before each block, as a share of all. */
  readonly likelyBefore: readonly number[]
  readonly likely: number
  /** Distance in blocks to the nearest likely one. */
  readonly sinceLikely: readonly number[]
  readonly untilLikely: readonly number[]
  /** The likely words that each element holds, as a share of all. */
  readonly likelyIn: ReadonlyMap<number, number>
}

const LIKELY = 0.5

/** What the first scores of a page's blocks say together. */
export function viewScores({ blocks }: PageView, scores: readonly number[]): ScoredPage {
  const elements = new Map<number, Mean>()
  const makes = new Map<string, Mean>()
  const likelyIn = new Map<number, number>()
  const likelyBefore: number[] = []
  let likely = 0
  blocks.forEach((view, index) => {
    const score = scores[index] ?? 0
    const weight = view.words + 1
    likelyBefore.push(likely)
    if (score > LIKELY) likely += view.words
    addTo(makes, view.make, score, weight)
    for (const { index: element } of view.around) {
      addTo(elements, element, score, weight)
      if (score > LIKELY) likelyIn.set(element, (likelyIn.get(element) ?? 0) + view.words)
    }
  })
  const sinceLikely = distances(scores)
  const untilLikely = distances([...scores].reverse()).reverse()
  return { scores, elements, makes, likelyBefore, likely, sinceLikely, untilLikely, likelyIn }
}

function addTo<Key>(means: Map<Key, Mean>, key: Key, score: number, weight: number): void {
  const mean = means.get(key)
  if (!mean) means.set(key, { score: score * weight, weight })
  else {
    mean.score += score * weight
    mean.weight += weight
  }
}

const FAR = 999

function distances(scores: readonly number[]): number[] {
  let distance = FAR
  return scores.map((score) => {
    const before = distance
    distance = score > LIKELY ? 1 : distance + 1
    return Math.min(before, FAR)
  })
}

/** A group's mean without the block's own part; the block's own score when it is alone. */
function meanWithout(mean: Mean | undefined, { view, page }: Scored): number {
  const own = page.scores[view.index] ?? 0
  const weight = (mean?.weight ?? 0) - view.words - 1
  return mean && weight > 0.5 ? (mean.score - own * (view.words + 1)) / weight : -1
}

function windowMean({ view, page }: Scored, from: number, to: number): number {
  let sum = 0
  let counted = 0
  for (let distance = from; distance <= to; distance++) {
    const score = page.scores[view.index + distance]
    if (score === undefined) continue
    sum += score
    counted++
  }
  return counted > 0 ? sum / counted : -1
}

function likelyShareAt({ view, page }: Scored, level: number): number {
  const element = view.around[level]
  return element ? share(page.likelyIn.get(element.index) ?? 0, page.likely) : 1
}

const NEAR = [-4, -3, -2, -1, 1, 2, 3, 4] as const
const LEVELS = [0, 1, 2, 3, 4, 6] as const

/** What the first scores around a block say of it. */
export const scoreFeatures: Features<Scored> = {
  score: ({ view, page }) => page.scores[view.index] ?? 0,
  ...Object.fromEntries(
    NEAR.map((distance) => [
      `score at ${distance}`,
      ({ view, page }: Scored) => page.scores[view.index + distance] ?? -1,
    ]),
  ),
  'score in 3 before': (scored) => windowMean(scored, -3, -1),
  'score in 3 after': (scored) => windowMean(scored, 1, 3),
  'score in 10 before': (scored) => windowMean(scored, -10, -1),
  'score in 10 after': (scored) => windowMean(scored, 1, 10),
  ...Object.fromEntries(
    LEVELS.flatMap((level) => [
      [
        `score in ${level}`,
        (scored: Scored) => meanWithout(scored.page.elements.get(scored.view.around[level]?.index ?? -1), scored),
      ],
      [`likely share in ${level}`, (scored: Scored) => likelyShareAt(scored, level)],
    ]),
  ),
  'score of like': (scored) => meanWithout(scored.page.makes.get(scored.view.make), scored),
  'likely before': ({ view, page }) => share(page.likelyBefore[view.index] ?? 0, page.likely),
  'since likely': ({ view, page }) => page.sinceLikely[view.index] ?? FAR,
  'until likely': ({ view, page }) => page.untilLikely[view.index] ?? FAR,
  'likely words': ({ page }) => page.likely,
}
