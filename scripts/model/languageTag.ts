/** A BCP 47 language tag in its canonical spelling (`PT-br` → `pt-BR`); undefined where the text is none. */
export function canonicalTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    return undefined
  }
}
