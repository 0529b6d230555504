/** What words are compared by: lower case, no accents, no apostrophes, no points (`U.S.` is `us`). Arabic small words that are written in one with the word behind them are left out. */
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
  return /^\p{Script=Arabic}{3,}$/u.test(plain) ? withoutSmallWords(withoutPoints(plain)) : plain
}

/** Short vowels, the hamza above and below alif, and the line that stretches a word: written or not, as papers like. */
const POINTS = /[\u0640\u064b-\u0655\u0670]/g

/** An Arabic word as it is written without them, small words before it and all. */
export function withoutPoints(text: string): string {
  return text.normalize('NFD').replace(POINTS, '')
}

/** “And”, and what is written in one with the article behind it: `وللأمم`, `بالأمم` and `الأمم` are one. */
function withoutSmallWords(word: string): string {
  const rest = word.length > 3 && word.startsWith('و') ? word.slice(1) : word
  return rest.replace(/^(?:لل|[بكف]ال)(?=.{3})/u, 'ال')
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
  /(?:ого|ому|ая|яя|ую|юю|ое|ее|ые|оі|ыми|ими|іми|ами|ями|ові|еві|єві|ою|єю|ым|им|ім|ом|ем|єм|ои|(?<=и)еи|ах|ях|ых|их|іх|[аеуыиоюяьіє])$/u

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
