/** How many of each stand in a text. */
export interface Signs {
  readonly stops: number
  readonly commas: number
  readonly digits: number
  readonly capitals: number
  readonly letters: number
  readonly lines: number
}

const STOP = /[。！？]|[.!?…।؟۔።](?=\s|["'”’»)\]]|$)/g
const COMMA = /[、，]/g
const DIGIT = /\p{N}/gu
const CAPITAL = /\p{Lu}/gu
const LETTER = /\p{L}/gu
const BEYOND_ASCII = /[^\0-\x7F]+/g

export function countSigns(text: string): Signs {
  let [commas, digits, capitals, letters, lines] = [0, 0, 0, 0, 1]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x61 && code <= 0x7a) letters++
    else if (code >= 0x41 && code <= 0x5a) {
      letters++
      capitals++
    } else if (code >= 0x30 && code <= 0x39) digits++
    else if (code === 0x2c || code === 0x3b) commas++
    else if (code === 0x0a) lines++
  }
  const beyond = text.match(BEYOND_ASCII)?.join(' ') ?? ''
  return {
    stops: count(text, STOP),
    commas: commas + count(beyond, COMMA),
    digits: digits + count(beyond, DIGIT),
    capitals: capitals + count(beyond, CAPITAL),
    letters: letters + count(beyond, LETTER),
    lines,
  }
}

function count(text: string, pattern: RegExp): number {
  return text === '' ? 0 : (text.match(pattern)?.length ?? 0)
}
