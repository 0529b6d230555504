import { inflateRawSync } from 'node:zlib'
import { Problem } from '../../model/problem.ts'

/** A file in a ZIP archive, as its central directory has it (APPNOTE 6.3.10, section 4.3.12). */
interface Entry {
  readonly name: string
  /** 0 is stored, 8 is deflated. */
  readonly method: number
  /** Of the packed bytes. */
  readonly size: number
  /** Of its local header. */
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** The end record stands within a comment's length of the end. */
const LONGEST_END = 22 + 0xffff
const MOST_ENTRIES = 10_000

/** The files in an archive by name; empty when it is none, or a broken one. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  let end = bytes.length - 22
  while (end >= 0 && end >= bytes.length - LONGEST_END && view.getUint32(end, true) !== END) end--
  if (end < 0 || view.getUint32(end, true) !== END) return entries
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL && entries.size < MOST_ENTRIES) {
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The bytes of a file in an archive, at most `limit` of them. Throws a Problem when there are more, or they are broken. */
export function unpackEntry(
  archive: string,
  bytes: Uint8Array,
  { name, method, size, offset }: Entry,
  limit: number,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw broken(archive, name)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const packed = bytes.subarray(start, start + size)
  try {
    const unpacked = method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }) : packed
    if (unpacked.length > limit) throw tooLarge(archive)
    return unpacked
  } catch (error) {
    if (error instanceof Problem) throw error
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(archive)
    throw broken(archive, name)
  }
}

function broken(archive: string, name: string): Problem {
  return new Problem(
    { file: archive },
    'bad-document',
    `is a broken document: ${name} in it cannot be unpacked; save it anew`,
  )
}

function tooLarge(archive: string): Problem {
  return new Problem(
    { file: archive },
    'too-large',
    'is a document that unpacks to more than any text is long; copy its text into a .txt file',
  )
}
