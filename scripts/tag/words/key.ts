/** What words are compared by: lower case, no accents, no apostrophes, no points (`U.S.` is `us`). The Arabic “and” (و) is written in one with the word behind it and left out. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain(lower)) return lower
  const plain = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`‘.]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
  if (/^\p{Script=Cyrillic}{5,}$/u.test(plain)) return withoutEnding(plain)
  return /^و\p{Script=Arabic}{3,}$/u.test(plain) ? plain.slice(1) : plain
}

function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code < 48 || code > 122 || (code > 57 && code < 97)) return false
  }
  return true
}

/** Slavic names are declined (Путин, Путина, Путиным; Іванові): compared without the endings of cases, in which й has become и. */
function withoutEnding(word: string): string {
  return word.replace(ENDING, '')
}

/** `Андреи` and `Андрею` keep their е, `Мариеи` loses it. */
const ENDING =
  /(?:ого|ому|ыми|ими|іми|ами|ями|ові|еві|єві|ою|єю|ым|им|ім|ом|ем|єм|ои|(?<=и)еи|ах|ях|ых|их|іх|[аеуыиоюяьіє])$/u

const PLAIN = /^[a-z]+(?: [a-z]+)*$/

/** What two spellings of one name share. */
export function phraseKey(name: string): string {
  const lower = name.toLowerCase()
  const key = PLAIN.test(lower)
    ? lower
    : keyOf(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
  return key.startsWith('the ') ? key.slice(4) : key
}
