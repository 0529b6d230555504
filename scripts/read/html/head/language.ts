import type { Found } from '../../../model/article.ts'
import { detectLanguage, hasLetters } from '../../language/index.ts'
import type { Clue, Reading } from './clue.ts'
import same from './data/languages.json' with { type: 'json' }
import { localeOf } from './manner.ts'

/** Below this many letters the words are no match for what the page says. */
const ENOUGH = 300
const SAMPLE = 4000
/** Shorter lines are menus and buttons. */
const LONG = 60

/** The article's language, BCP 47: as the page says, unless its text is clearly in another; many pages of other languages say `en` by default. */
export function chooseLanguage(clues: readonly Clue<string>[], { page }: Reading): Found<string> | undefined {
  const lang = page.lang ? [{ value: page.lang, trust: 'meta' as const, from: 'html lang' }] : []
  const stated = [...lang, ...clues].flatMap(({ value, trust, from }) => {
    const locale = localeOf(value)
    return locale && isKnown(locale.language) ? [{ value: locale.toString(), trust, from }] : []
  })
  const detected = detect(page.lines)
  const fits = detected ? stated.find(({ value }) => isSame(value, detected)) : stated[0]
  if (fits) return fits
  return detected ? { value: detected, trust: 'text', from: 'the language of the text' } : undefined
}

/** Takes long to make. */
let names: Intl.DisplayNames | undefined

function isKnown(language: string): boolean {
  names ??= new Intl.DisplayNames('en', { type: 'language' })
  return names.of(language) !== language
}

function detect(lines: Reading['page']['lines']): string | undefined {
  const long = lines.filter(({ text, zones }) => text.length >= LONG && !zones.has('comment') && !zones.has('menu'))
  const text = long
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SAMPLE)
  return hasLetters(text, ENOUGH) ? detectLanguage(text) : undefined
}

function isSame(tag: string, detected: string): boolean {
  const { language } = new Intl.Locale(tag)
  return language === detected || same.groups.some((group) => group.includes(language) && group.includes(detected))
}
