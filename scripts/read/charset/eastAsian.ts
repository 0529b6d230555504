/** Encodings of Chinese, Japanese and Korean, whose characters take two bytes or more. */
const ENCODINGS = ['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'] as const
type EastAsian = (typeof ENCODINGS)[number]

const SAMPLED = 64 * 1024
/** ISO-2022-JP switches to two-byte characters by an escape and is ASCII otherwise (RFC 1468). */
const ESCAPES = ['\u001B$B', '\u001B$@']

/** How much of the characters beyond ASCII must be East Asian, and how rarely one stands between ASCII letters: accents read wrongly do so always. */
const LEAST_EAST_ASIAN = 0.97
const MOST_AMONG_LETTERS = 0.1
const LEAST_KANA = 0.1
const LEAST_HANGUL = 0.9
const LEAST_CHARACTERS = 4
/** What a claim is worth in shares of common characters. */
const CLAIMED = 0.15

const BEYOND = /[^\0-\x7F]/g
const CHARACTERS = /[\p{Script=Han}\u3000-\u30FF\uAC00-\uD7A3\uFF01-\uFF5E\u2010-\u2027\u00B7\u00D7]/gu
const KANA = /[\u3041-\u30FC]/g
const HANGUL = /[\uAC00-\uD7A3]/g
const AMONG_LETTERS = /[A-Za-z][\u4E00-\u9FFF\uAC00-\uD7A3]|[\u4E00-\u9FFF\uAC00-\uD7A3][a-z]/g

/** The encoding of Chinese, Japanese or Korean text, told by its bytes, of like ones a claimed one; undefined when they are of none. */
export function eastAsianOf(bytes: Uint8Array, claimed: readonly string[]): EastAsian | 'iso-2022-jp' | undefined {
  const sample = bytes.subarray(0, SAMPLED)
  if (ESCAPES.some((switching) => Buffer.from(sample).includes(switching))) return 'iso-2022-jp'
  const readings = ENCODINGS.flatMap((encoding) => readAs(encoding, sample, claimed.includes(encoding)) ?? [])
  const of = (encoding: EastAsian) => readings.find((reading) => reading.encoding === encoding)
  const japanese = [of('euc-jp'), of('shift_jis')].find((reading) => reading && reading.kana >= LEAST_KANA)
  if (japanese) return japanese.encoding
  const korean = of('euc-kr')
  if (korean && korean.hangul >= LEAST_HANGUL) return korean.encoding
  const chinese = [of('gb18030'), of('big5')].filter((reading) => reading !== undefined)
  return chinese.sort((a, b) => b.common - a.common)[0]?.encoding
}

interface EastAsianReading {
  readonly encoding: EastAsian
  readonly kana: number
  readonly hangul: number
  readonly common: number
}

function readAs(encoding: EastAsian, sample: Uint8Array, isClaimed: boolean): EastAsianReading | undefined {
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true })
  } catch {
    return undefined
  }
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const characters = count(CHARACTERS)
  if (characters < (isClaimed ? 1 : LEAST_CHARACTERS) || characters < count(BEYOND) * LEAST_EAST_ASIAN) return undefined
  if (count(AMONG_LETTERS) > characters * MOST_AMONG_LETTERS) return undefined
  const kana = count(KANA) / characters
  const hangul = count(HANGUL) / (count(/\p{L}/gu) - count(/[A-Za-z]/g) || 1)
  return { encoding, kana, hangul, common: commonShare(encoding, sample) + (isClaimed ? CLAIMED : 0) }
}

/** The first bytes of the characters that schools teach, in the tables of GB 2312 (level 1) and Big5 (level 1). */
const COMMON: Readonly<Partial<Record<EastAsian, readonly [first: number, last: number, leastNext: number]>>> = {
  gb18030: [0xb0, 0xd7, 0xa1],
  big5: [0xa4, 0xc6, 0x40],
}

function commonShare(encoding: EastAsian, bytes: Uint8Array): number {
  const range = COMMON[encoding]
  if (!range) return 0
  const [first, last, leastNext] = range
  let [all, common] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const next = bytes[++at] ?? 0
    // Rows before the characters are punctuation.
    if (byte < first && byte >= 0xa1) continue
    all++
    if (byte <= last && byte >= first && next >= leastNext) common++
  }
  return all === 0 ? 0 : common / all
}
