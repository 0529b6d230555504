import { readFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

const SIGNATURE = '89504e470d0a1a0a'
/** Length, type and checksum of a chunk. */
const FRAME = 12

/** Whether a file is there and is a PNG from its signature to its last chunk, each chunk with the checksum that it states (PNG, 3rd edition, 5.3). */
export async function isWholePicture(file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined)
  if (bytes?.subarray(0, 8).toString('hex') !== SIGNATURE) return false
  for (let at = 8; at + FRAME <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const end = at + FRAME + length
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end === bytes.length
    at = end
  }
  return false
}
