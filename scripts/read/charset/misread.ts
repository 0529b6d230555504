import { decodeAs } from './bytes.ts'

/**
 * Mends a text whose UTF-8 was once read as another encoding and saved so, once or twice: `GrundgebÃ¼hr` is `Grundgebühr` again,
 * `РџСЂРёРІРµС‚` is `Привет`. Only what is valid UTF-8 when read back is changed: every such sequence where nearly all that is beyond ASCII
 * is one, and else those alone that no text has by chance.
 */
export function mendMisread(text: string): string {
  let mended = text
  for (let times = 0; times < MOST_TIMES; times++) {
    const before = mended
    let pairs = pairsIn(mended)
    misreadings.forEach(({ sequence, mend }, at) => {
      if ((pairs & (1 << at)) === 0 || mended.search(sequence) < 0) return
      mended = mend(mended)
      pairs = pairsIn(mended)
    })
    if (mended === before) break
  }
  return mended
}

const MOST_TIMES = 3

/** A bit for each misreading of which a text has two characters that could open a sequence: few texts have any. */
function pairsIn(text: string): number {
  let found = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) before = 0
    else {
      found |= before & (followers[code] ?? 0)
      before = openers[code] ?? 0
    }
  }
  return found
}

/** A sequence stands for one letter and takes two characters or more: what share of the characters beyond ASCII they must make up. */
const LEAST_SHARE = 0.6
/** And how many there must be, unless each stands within a word. */
const LEAST = 5

/** Of each character a bit for every misreading in which it can be a sequence's first, and its second. */
const openers = new Uint8Array(0x10000)
const followers = new Uint8Array(0x10000)

const misreadings = ['windows-1252', 'windows-1251', 'macintosh', 'windows-1250'].map(createMisreading)

/** A way to read UTF-8 wrongly. */
interface Misreading {
  /** What it makes of one letter. */
  readonly sequence: RegExp
  readonly mend: (text: string) => string
}

function createMisreading(encoding: string, at: number): Misreading {
  const shown = Array.from({ length: 0x80 }, (_, index) => decodeAs(encoding, Uint8Array.of(0x80 + index)))
  shown.forEach((character, index) => {
    const code = character.charCodeAt(0)
    if (index >= 0x42 && index <= 0x74) openers[code] = (openers[code] ?? 0) | (1 << at)
    if (index < 0x40) {
      followers[code] = (followers[code] ?? 0) | (1 << at)
      // Latin-1 has controls there, which are those bytes whatever the encoding.
      if (index < 0x20) followers[0x80 + index] = (followers[0x80 + index] ?? 0) | (1 << at)
    }
  })
  const byteOf = new Map(shown.map((character, index) => [character, 0x80 + index]))
  // Latin-1 has controls there, which are those bytes whatever the encoding.
  for (let byte = 0x80; byte < 0xa0; byte++) byteOf.set(String.fromCharCode(byte), byte)
  const among = (first: number, last: number) =>
    `[${shown
      .slice(first - 0x80, last - 0x80 + 1)
      .map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
      .join('')}]`
  const next = `[\\u{80}-\\u{9F}${among(0x80, 0xbf).slice(1)}`
  const sequence = new RegExp(
    `${among(0xc2, 0xdf)}${next}|${among(0xe0, 0xef)}${next}{2}|${among(0xf0, 0xf4)}${next}{3}`,
    'gu',
  )
  const isSure = encoding === 'windows-1252' ? isSureInLatin : () => false
  const read = (written: string) => readBack(written, byteOf)
  const mend = (text: string) => {
    const found = text.match(sequence)
    if (!found) return text
    const broken = found.reduce((sum, { length }) => sum + length, 0)
    const beyond = text.match(/[^\0-\x7F]/g)?.length ?? 0
    const isWhole = found.length >= LEAST && broken >= beyond * LEAST_SHARE
    return text.replace(sequence, (written, at: number) =>
      isWhole || isSure(written, text[at - 1] ?? ' ', broken === beyond ? found.length : 0)
        ? (read(written) ?? written)
        : written,
    )
  }
  return { sequence, mend }
}

/**
 * `â€™` and its like, emoji, and `Ã©` or `Â°` after a small letter or with nothing else beyond ASCII: no language writes these, as
 * French does `à` before a space and `«`, which would be a sequence too. `alone` says how many there are where nothing else is beyond ASCII.
 */
function isSureInLatin(written: string, before: string, alone: number): boolean {
  if (written.length > 2) return /^(â[\u0080\u0082\u0084€‚„]|ð[Ÿ\u009F])/.test(written)
  if (/\p{Ll}/u.test(before)) return /^[ÃÂÄÅ]/.test(written)
  return alone >= (/^[ÃÂ]/.test(written) ? 1 : 2)
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function readBack(written: string, byteOf: ReadonlyMap<string, number>): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(written, (character) => byteOf.get(character) ?? 0))
  } catch {
    return undefined
  }
}
