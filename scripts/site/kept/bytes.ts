import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { shorten } from '../../model/mark.ts'

/** A film is never in memory as a whole. */
const PIECE = 1 << 20

/** As `markOf`, of the bytes of a file. Throws as the system does when it cannot be read. */
export function markOfFile(path: string): string {
  const hash = createHash('sha256')
  for (const piece of piecesOf(path)) hash.update(piece)
  return shorten(hash)
}

/** Whether two files have the same bytes; false where one is not there. */
export function haveSameBytes(one: string, other: string): boolean {
  const [size, otherSize] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false })?.size)
  if (size === undefined || size !== otherSize) return false
  const others = piecesOf(other)
  try {
    for (const piece of piecesOf(one)) {
      const { value } = others.next()
      if (!value || !piece.equals(value)) return false
    }
    return true
  } finally {
    others.return(undefined)
  }
}

/** The bytes of a file, a megabyte at a time, each in the same buffer. */
function* piecesOf(path: string): Generator<Buffer, undefined> {
  const file = openSync(path, 'r')
  const buffer = Buffer.allocUnsafe(Math.min(PIECE, statSync(path).size + 1))
  try {
    for (;;) {
      let length = 0
      // A system may give less than was asked for before the end.
      for (let read = -1; read !== 0 && length < buffer.length; length += read)
        read = readSync(file, buffer, length, buffer.length - length, null)
      if (length === 0) return
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}
