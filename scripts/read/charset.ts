import { decodeAs, mendControls } from './charset/bytes.ts'
import { declaredEncodings } from './charset/declared.ts'
import { eastAsianOf } from './charset/eastAsian.ts'
import { mendMisread } from './charset/misread.ts'
import { singleByteOf } from './charset/singleByte.ts'
import { isMostlyUtf8, markOf, readUtf8, utf16Of } from './charset/unicode.ts'

const SNIFFED = 4096

/**
 * The text of a source: by its byte order mark; as UTF-8 when it is that without a fault, whatever it claims; else by what the header it
 * came with and its own markup claim, where the bytes make words so, and at last by the bytes alone. NUL characters are dropped, what
 * makes no character becomes U+FFFD, and UTF-8 that was once read as another encoding and saved so is mended.
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
  return mendDecoded(decodeBytes(bytes, contentType))
}

/** What is mended of any text, however it was decoded; its controls are mended already. */
function mendDecoded(text: string): string {
  return mendMisread(text).replaceAll('\0', '')
}

/** The beginning of a source, for telling what it is. */
export function sniff(bytes: Uint8Array): string {
  const part = bytes.length > SNIFFED ? 'beginning' : 'whole'
  return decodeBytes(bytes.subarray(0, SNIFFED), undefined, part).replaceAll('\0', '')
}

/** The encoding that the bytes are in, by a WHATWG name. */
function encodingOf(bytes: Uint8Array, contentType: string | undefined): string {
  const declared = declaredEncodings(bytes, contentType)
  if (isMostlyUtf8(bytes)) return 'utf-8'
  return eastAsianOf(bytes, declared) ?? singleByteOf(bytes, declared)
}

function decodeBytes(
  bytes: Uint8Array,
  contentType: string | undefined,
  part: 'whole' | 'beginning' = 'whole',
): string {
  const told = markOf(bytes) ?? utf16Of(bytes)
  if (told) return decodeAs(told, bytes)
  const utf8 = readUtf8(bytes, part)
  const isEscaped = utf8 !== undefined && bytes.includes(0x1b) && eastAsianOf(bytes, []) === 'iso-2022-jp'
  if (utf8 !== undefined && !isEscaped) return mendControls(utf8)
  return decodeAs(encodingOf(bytes, contentType), bytes)
}
