/** Weights that go down a slope with Adam (Kingma and Ba 2015), from zero; always the same way for the same slopes. */
export class Adam {
  readonly weights: Float64Array
  readonly #mean: Float64Array
  readonly #spread: Float64Array
  #round = 0

  constructor(size: number) {
    this.weights = new Float64Array(size)
    this.#mean = new Float64Array(size)
    this.#spread = new Float64Array(size)
  }

  /** One step of about `rate` for each weight, against the slope of the loss there. */
  step(slope: Float64Array, rate: number): void {
    this.#round++
    const [meanShare, spreadShare] = [1 - 0.9 ** this.#round, 1 - 0.99 ** this.#round]
    for (let at = 0; at < slope.length; at++) {
      const own = slope[at] ?? 0
      const mean = 0.9 * (this.#mean[at] ?? 0) + 0.1 * own
      const spread = 0.99 * (this.#spread[at] ?? 0) + 0.01 * own * own
      this.#mean[at] = mean
      this.#spread[at] = spread
      this.weights[at] =
        (this.weights[at] ?? 0) - (rate * (mean / meanShare)) / (Math.sqrt(spread / spreadShare) + 1e-8)
    }
  }
}
