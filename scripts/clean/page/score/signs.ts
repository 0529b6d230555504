/** How many of each stand in a text. */
export interface Signs {
  readonly stops: number
  readonly commas: number
  readonly digits: number
  readonly capitals: number
  readonly letters: number
  readonly lines: number
}

const STOP = /[.!?…。！？।](?=\s|["'”’»)\]]|$)/g
const COMMA = /[,、，;]/g
const DIGIT = /\p{N}/gu
const CAPITAL = /\p{Lu}/gu
const LETTER = /\p{L}/gu
const LINE = /\n/g

export function countSigns(text: string): Signs {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return {
    stops: count(STOP),
    commas: count(COMMA),
    digits: count(DIGIT),
    capitals: count(CAPITAL),
    letters: count(LETTER),
    lines: count(LINE) + 1,
  }
}
