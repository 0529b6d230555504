import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Where a piece stands in a file, with its checksum (CRC-32). */
export type Place = readonly [at: number, length: number, sum: number]

/** A file of pieces that only grows. It is opened when a piece is asked for or added. */
export class Pieces {
  readonly #path: string
  #handle: number | undefined

  constructor(path: string) {
    this.#path = path
  }

  /** The bytes of a piece; undefined where they cannot be read or are not those that were written. */
  read([at, length, sum]: Place): Buffer | undefined {
    const bytes = Buffer.allocUnsafe(length)
    try {
      const isWhole = readSync(this.#open(), bytes, 0, length, at) === length
      return isWhole && crc32(bytes) === sum ? bytes : undefined
    } catch {
      return undefined
    }
  }

  /** Adds pieces at the end, where another process may add its own meanwhile, and says where they came to stand: what another's came between has another checksum. */
  add(pieces: readonly Buffer[]): readonly Place[] {
    const file = this.#open()
    const bytes = Buffer.concat(pieces)
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    let at = this.size - bytes.length
    return pieces.map((piece) => {
      const place: Place = [at, piece.length, crc32(piece)]
      at += piece.length
      return place
    })
  }

  get size(): number {
    return fstatSync(this.#open()).size
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle)
    this.#handle = undefined
  }

  #open(): number {
    this.#handle ??= openSync(this.#path, 'a+')
    return this.#handle
  }
}
