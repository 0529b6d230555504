/**
 * Mends a page whose UTF-8 was once read as Windows-1252 or Latin-1 and saved so: `GrundgebÃ¼hr` is `Grundgebühr` again.
 * Only what is valid UTF-8 when read back is changed, and only in pages that have more of it than of other letters beyond ASCII.
 */
export function mendEncoding(text: string): string {
  const broken = text.match(SEQUENCE)?.length ?? 0
  if (broken < LEAST) return text
  const beyond = text.match(BEYOND)?.length ?? 0
  return broken * 2 < beyond * LEAST_SHARE ? text : text.replace(SEQUENCE, (sequence) => decode(sequence) ?? sequence)
}

const LEAST = 5
/** A sequence stands for one letter and takes two characters or more. */
const LEAST_SHARE = 0.6

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; the five that it leaves open are controls. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const NEXT = `[\\u0080-\\u00BF${SPECIAL}]`
/** The first byte of a UTF-8 sequence and as many others as it asks for. */
const SEQUENCE = new RegExp(`[\\u00C2-\\u00DF]${NEXT}|[\\u00E0-\\u00EF]${NEXT}{2}|[\\u00F0-\\u00F4]${NEXT}{3}`, 'g')
const BEYOND = /[^\p{ASCII}]/gu

const decoder = new TextDecoder('utf-8', { fatal: true })

function decode(sequence: string): string | undefined {
  const bytes = Uint8Array.from(sequence, (character) => {
    const special = SPECIAL.indexOf(character)
    return special >= 0 ? 0x80 + special : character.charCodeAt(0)
  })
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
