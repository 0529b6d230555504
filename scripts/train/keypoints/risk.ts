import { type Sets, WIDTH } from './listed.ts'

/** How sharply a better set is preferred: a difference in reward is taken times this. */
const SHARPNESS = 20
const RIDGE = 0.025
const STEPS = 120
const RATE = 0.045
/** Adam’s memory of gradients and of their squares (Kingma and Ba 2015). */
const [MEMORY, SQUARES] = [0.9, 0.99]

/**
 * Weights under which the better sets of each story have the higher sums: a set is drawn with the softmax of its sum,
 * and the expected reward is climbed by its gradient (minimum risk training, Och 2003, Shen et al. 2016).
 */
export function lowerRisk(stories: readonly Sets[]): readonly number[] {
  const scale = spreadOf(stories)
  const weights = new Float64Array(WIDTH)
  const speed = new Float64Array(WIDTH)
  const power = new Float64Array(WIDTH)
  for (let step = 1; step <= STEPS; step++) {
    const rate = step < STEPS * 0.7 ? RATE : RATE / 3
    const slope = slopeAt(stories, weights, scale)
    slope.forEach((value, i) => {
      const gradient = value / stories.length - RIDGE * (weights[i] ?? 0)
      speed[i] = MEMORY * (speed[i] ?? 0) + (1 - MEMORY) * gradient
      power[i] = SQUARES * (power[i] ?? 0) + (1 - SQUARES) * gradient ** 2
      const pace = Math.sqrt((power[i] ?? 0) / (1 - SQUARES ** step)) + 1e-6
      weights[i] = (weights[i] ?? 0) + (rate * (speed[i] ?? 0)) / (1 - MEMORY ** step) / pace
    })
  }
  return Array.from(weights, (weight, i) => weight / (scale[i] ?? 1))
}

/** The gradient of the expected reward, summed over stories. */
function slopeAt(stories: readonly Sets[], weights: Float64Array, scale: Float64Array): Float64Array {
  const slope = new Float64Array(WIDTH)
  const scaled = weights.map((weight, i) => weight / (scale[i] ?? 1))
  for (const { values, rewards } of stories) {
    const chances = rewards.map((_, set) => {
      let sum = 0
      for (let i = 0; i < WIDTH; i++) sum += (scaled[i] ?? 0) * (values[set * WIDTH + i] ?? 0)
      return sum
    })
    const highest = chances.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    let total = 0
    chances.forEach((sum, set) => {
      chances[set] = Math.exp(sum - highest)
      total += chances[set] ?? 0
    })
    let expected = 0
    rewards.forEach((reward, set) => {
      expected += ((chances[set] ?? 0) / total) * reward
    })
    rewards.forEach((reward, set) => {
      const push = ((chances[set] ?? 0) / total) * (reward - expected) * SHARPNESS
      for (let i = 0; i < WIDTH; i++)
        slope[i] = (slope[i] ?? 0) + (push * (values[set * WIDTH + i] ?? 0)) / (scale[i] ?? 1)
    })
  }
  return slope
}

/** The standard deviation of each value. */
function spreadOf(stories: readonly Sets[]): Float64Array {
  const sums = new Float64Array(WIDTH)
  const squares = new Float64Array(WIDTH)
  let count = 0
  for (const { values } of stories)
    for (let at = 0; at < values.length; at += WIDTH) {
      count++
      for (let i = 0; i < WIDTH; i++) {
        const value = values[at + i] ?? 0
        sums[i] = (sums[i] ?? 0) + value
        squares[i] = (squares[i] ?? 0) + value ** 2
      }
    }
  return sums.map((sum, i) => Math.sqrt(Math.max((squares[i] ?? 0) / count - (sum / count) ** 2, 1e-6)))
}
