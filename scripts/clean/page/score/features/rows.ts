/** So many numbers are made room for at a time: a buffer of its own for each of a hundred thousand blocks costs more than what is measured of them. */
const SLAB = 65_536

/** Gives out rows of numbers. */
export class Rows {
  #slab = new Float32Array(0)
  #used = 0

  /** A row of zeros. */
  make(length: number): Float32Array {
    if (this.#used + length > this.#slab.length) {
      this.#slab = new Float32Array(Math.max(SLAB, length))
      this.#used = 0
    }
    const row = this.#slab.subarray(this.#used, this.#used + length)
    this.#used += length
    return row
  }
}
