/** Scripts in which one language of the news is written; kana before Han, as Japanese has both. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
]
const HAN = /\p{Script=Han}/gu
/** All of these scripts stand from here on, and most texts have none of them. */
const MAY_TELL = /[\u0370-\uFFFF]/
const LETTER = /\p{L}/gu

/** Of Japanese at least so much is kana; a Chinese text may quote a Japanese name. */
const SHARE = 0.1
const MOST = 0.5

/** The language that a text's letters alone tell, BCP 47; undefined where several are written with them. */
export function languageOfScript(text: string): string | undefined {
  if (!MAY_TELL.test(text)) return undefined
  const letters = count(text, LETTER)
  if (letters === 0) return undefined
  const han = count(text, HAN)
  for (const [script, language] of LANGUAGES) {
    const own = count(text, script)
    if (own > 0 && own / letters >= (language === 'ja' ? SHARE : MOST) && (own + han) / letters >= MOST) return language
  }
  return han / letters >= MOST ? 'zh' : undefined
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0
}
