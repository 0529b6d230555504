const SAMPLED = 64 * 1024

/** Byte order marks (WHATWG Encoding, section 4.2). */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding that a byte order mark tells. */
export function markOf(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
}

/** The text when the bytes are UTF-8 without a fault; in a part of a text, the last character may be cut off. */
export function readUtf8(bytes: Uint8Array, part: 'whole' | 'beginning'): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: part === 'beginning' })
  } catch {
    return undefined
  }
}

/** Whether the bytes are UTF-8 but for a few broken ones, as where a program cut texts by bytes. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('utf-8').decode(bytes.subarray(0, 4 * SAMPLED))
  const broken = sample.split('\uFFFD').length - 1
  const beyondAscii = sample.match(/[^\0-\x7F]/g)?.length ?? 0
  return broken * 20 < beyondAscii
}

/** `utf-16le` or `utf-16be` when the bytes are that and have no mark: the first byte of every character is nearly always one of a few. */
export function utf16Of(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLED & ~1)
  const pairs = sample.length >> 1
  let controls = 0
  // An iterator over so many bytes takes longer than all else.
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0
    if (byte < 0x20 && isControl(byte)) controls++
  }
  if (controls === 0 || pairs < LEAST_PAIRS) return undefined
  // Pairs of English letters are Chinese ones in UTF-16: a stray control in whole UTF-8 says nothing.
  if (controls * FEW < sample.length && readUtf8(sample, 'beginning') !== undefined) return undefined
  return ['utf-16le', 'utf-16be'].find((encoding) => isUtf16(encoding, sample, pairs))
}

/** Bytes that no other text has, but UTF-16 has in every line end, blank or mark. */
function isControl(byte: number): boolean {
  return byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20)
}

const LEAST_PAIRS = 8
/** One control in so many bytes is a stray one. */
const FEW = 10
/** What share of a text is letters and marks of news at least. */
const LEAST_TEXT = 0.97

function isUtf16(encoding: string, sample: Uint8Array, pairs: number): boolean {
  let ordinary = 0
  let text = 0
  const high = encoding === 'utf-16le' ? 1 : 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const code = ((sample[at + high] ?? 0) << 8) | (sample[at + 1 - high] ?? 0)
    const isAscii = code === 0x09 || code === 0x0a || code === 0x0d || (code >= 0x20 && code < 0x7f)
    if (isAscii || (code >= 0x2010 && code <= 0x203a) || (code >= 0x3000 && code <= 0x3011) || code === 0xff0c)
      ordinary++
    if (isAscii || isLetterOrMark(code)) text++
  }
  return ordinary > 0 && text >= pairs * LEAST_TEXT
}

/** Letters and marks of the scripts that news is written in. */
function isLetterOrMark(code: number): boolean {
  return (
    (code >= 0xa0 && code < 0x700) ||
    (code >= 0x900 && code < 0x1100) ||
    (code >= 0x1e00 && code < 0x2000) ||
    (code >= 0x2010 && code < 0x2030) ||
    (code >= 0x2030 && code < 0x2160) ||
    (code >= 0x3000 && code < 0x3130) ||
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0xac00 && code < 0xd7a4) ||
    (code >= 0xff00 && code < 0xfff0) ||
    code === 0x200b ||
    code === 0xfeff
  )
}
