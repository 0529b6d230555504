/** One form for each plural category that the language has (CLDR); `#` stands for the number. */
export type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>

/** How a language counts things: `counted('en')(2, { one: '# story', other: '# stories' })` gives `2 stories`. */
export function counted(language: string): (count: number, forms: Forms) => string {
  // Intl takes milliseconds for each; a site is in one language, and some commands show none.
  let rules: Intl.PluralRules | undefined
  let numbers: Intl.NumberFormat | undefined
  return (count, forms) => {
    rules ??= new Intl.PluralRules([language, 'en'])
    numbers ??= new Intl.NumberFormat([language, 'en'])
    return (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count))
  }
}
