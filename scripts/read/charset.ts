import { detect } from 'chardet'

const SNIFFED = 4096

/** Byte order marks (WHATWG Encoding, section 4.2). */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Where markup names its encoding: `<meta charset=…>`, `<meta … content="…; charset=…">`, `<?xml … encoding="…"?>`. */
const DECLARED = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i

/**
 * The text of a source, by the encoding that its byte order mark, the header it came with, its own markup or its bytes tell,
 * in this order. NUL characters are dropped, and bytes that make no character become U+FFFD.
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
  const encoding = markOf(bytes) ?? headerOf(contentType) ?? declaredIn(bytes) ?? guess(bytes)
  return new TextDecoder(encoding).decode(bytes).replaceAll('\0', '')
}

/** The beginning of a source, for telling what it is. */
export function sniff(bytes: Uint8Array): string {
  return decode(bytes.subarray(0, SNIFFED))
}

function markOf(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
}

function headerOf(contentType: string | undefined): string | undefined {
  return known(/charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1])
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1')
  if (!head.trimStart().startsWith('<')) return undefined
  const [, meta, xml] = DECLARED.exec(head) ?? []
  const declared = known(meta ?? xml)
  // A page that could read its own declaration as ASCII is not in UTF-16, whatever it says (HTML, section 13.2.3.2).
  return declared?.startsWith('utf-16') ? 'utf-8' : declared
}

function guess(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8'
  return known(detect(bytes.subarray(0, 64 * SNIFFED)) ?? undefined) ?? 'windows-1252'
}

/** Whether the bytes are UTF-8 but for a few broken ones. */
function isUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('utf-8').decode(bytes.subarray(0, 64 * SNIFFED))
  const broken = sample.split('\uFFFD').length - 1
  if (broken <= 1) return true
  const beyondAscii = sample.match(/[^\0-\x7F]/g)?.length ?? 0
  return broken < beyondAscii / 20
}

/** An encoding that the platform can decode; `binary`-like names and misspellings are none. */
function known(label: string | undefined): string | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
