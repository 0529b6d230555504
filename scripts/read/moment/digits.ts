const OTHER_DIGITS = /[^\P{Nd}0-9]/gu

/** The text with the digits of every script as ours: `۱۴۰۲`, `২০২৩` and `２０２３` as 1402, 2023 and 2023; all else stays in its place. */
export function latinDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => String(digitOf(digit)))
}

/** Each script has its ten digits in a row that begins at a multiple of ten places from another. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}
