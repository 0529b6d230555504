import { gunzipSync } from 'node:zlib'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { markOf, utf16Of } from './charset/unicode.ts'
import signatures from './data/signatures.json' with { type: 'json' }
import { isDocx } from './docx/index.ts'
import { isPdf } from './pdf/index.ts'

const LARGEST = 50 * 1024 * 1024
const GZIP = [0x1f, 0x8b]

/** The source as it can be read: unpacked if it was gzipped. Throws a Problem when it is empty, too large, or no text. */
export function openSource(source: Source): Source {
  if (startsWith(source.bytes, GZIP)) return openSource({ ...source, bytes: unpack(source) })
  if (source.bytes.length > LARGEST) throw tooLarge(source)
  if (isDocument(source.bytes)) return source
  const signature = signatures.find(({ bytes }) => startsWith(source.bytes, bytes))
  if (signature) throw new Problem({ file: source.name }, 'not-text', `is ${signature.what}; ${signature.advice}`)
  if (isBinary(source.bytes)) throw new Problem({ file: source.name }, 'not-text', 'is no text but binary data')
  return source
}

/** Documents are no text, and have readers of their own. */
function isDocument(bytes: Uint8Array): boolean {
  return isPdf(bytes) || isDocx(bytes)
}

function unpack(source: Source): Uint8Array {
  try {
    return gunzipSync(source.bytes, { maxOutputLength: LARGEST })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(source)
    throw new Problem({ file: source.name }, 'not-text', `is a broken gzip file: ${(error as Error).message}`)
  }
}

function tooLarge({ name }: Source): Problem {
  return new Problem(
    { file: name },
    'too-large',
    `is larger than ${LARGEST / 1024 / 1024} MB, the most that one source may have`,
  )
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte)
}

/** Whether the beginning is full of control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  if (markOf(sample) || utf16Of(sample)) return false
  let control = 0
  for (const byte of sample)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) control++
  return control > sample.length / 20
}
