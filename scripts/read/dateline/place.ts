/** Words of place names that have no capital: `Rio de Janeiro`, `Stratford-upon-Avon`, `Port-au-Prince`. */
const SMALL = new Set(
  'of the de la le les du des del di da dos do das al el y and et en sur am an der den upon on von au aux sous lès ob nad na in im near aboard'.split(
    ' ',
  ),
)
const LONGEST = 40
const MOST_WORDS = 5
/** Marks that no place name has. */
const OTHER_MARKS = /[\d!?;:"“”«»()[\]<>{}|@#=*_]/u
const CASELESS = /^\p{Lo}/u
const TURKISH = /[İĞŞğşı]/u

/** Whether a town could be called so, by its capitals alone. */
export function isPlaceName(part: string): boolean {
  if (part.length < 2 || part.length > LONGEST || OTHER_MARKS.test(part)) return false
  const words = part.split(/[\s/]+/u)
  return (
    words.length <= MOST_WORDS && words.every((word) => /^\p{Lu}/u.test(word) || CASELESS.test(word) || SMALL.has(word))
  )
}

/** `WASHINGTON`, `ST. LOUIS`, `McALLEN`; small words may stay small: `RIO de JANEIRO`. */
export function isShouted(town: string): boolean {
  const big = town
    .split(/\s+/)
    .filter((word) => !SMALL.has(word))
    .join(' ')
  return /\p{Lu}{2}/u.test(big) && !/\p{Ll}/u.test(big.replace(/(?<=\p{Lu})c(?=\p{Lu}{2})/gu, ''))
}

/** `SALT LAKE CITY` becomes `Salt Lake City`, `L’AQUILA` `L’Aquila`, `VAL-D’ISÈRE` `Val-d’Isère`; `NEW YORK/LONDON` keeps both. */
export function ordinaryCapitals(town: string): string {
  if (!isShouted(town)) return town
  const lower = (text: string) => (TURKISH.test(town) ? text.toLocaleLowerCase('tr') : text.toLowerCase())
  return town.replace(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu, (word) => {
    if (SMALL.has(lower(word)) && !town.startsWith(word)) return lower(word)
    const elided = /^(\p{L}['’]\p{L})(\p{L}+)$/u.exec(word)
    if (elided) return `${town.startsWith(word) ? elided[1] : elidedSmall(elided[1] ?? '')}${lower(elided[2] ?? '')}`
    return `${word[0]}${lower(word.slice(1))}`
  })
}

function elidedSmall(opening: string): string {
  return /^[DL]/u.test(opening) ? `${opening[0]?.toLowerCase()}${opening.slice(1)}` : opening
}
