import codes from './m49.json' with { type: 'json' }

/** The name of a subregion of UN M49 in a language (BCP 47), as Unicode CLDR has it: `Western Asia` → `Asia occidental`. */
export function regionName(subregion: string, language: string): string {
  const code = (codes as Readonly<Record<string, string>>)[subregion]
  if (!code || language.startsWith('en')) return subregion
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? subregion
}
