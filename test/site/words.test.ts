import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { createCalendar } from '../../layouts/calendar.ts'
import { type Words, wordsIn } from '../../layouts/words/index.ts'
import { SITE_LANGUAGES } from '../../scripts/model/siteLanguages.ts'

const en = wordsIn('en')
/** Every text that a language says, each count as 1 and 5 say it. */
function textsOf(words: Words): ReadonlyMap<string, string> {
  const texts = Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]]
    if (typeof value === 'function')
      return [1, 5].map((count) => [
        `${key}(${count})`,
        String((value as (...given: unknown[]) => string)(count, '2024')),
      ])
    return Object.entries(value).map(([part, text]) => [`${key}.${part}`, text])
  })
  return new Map(texts)
}

test('every language of sites is one file, and says all that English does', () => {
  const files = readdirSync('layouts/words')
    .filter((name) => /^[a-z]{2}\.ts$/.test(name))
    .map((name) => name.slice(0, 2))
  assert.deepEqual(files.sort(), [...SITE_LANGUAGES])
  const keys = [...textsOf(en).keys()]
  assert.ok(keys.length > 150)
  for (const language of SITE_LANGUAGES)
    assert.deepEqual([...textsOf(wordsIn(language)).keys()].sort(), keys.sort(), language)
})

test('no language leaves a text empty, English, or without the number or name that it is given', () => {
  for (const language of SITE_LANGUAGES.filter((each) => each !== 'en')) {
    const english = textsOf(en)
    for (const [key, text] of textsOf(wordsIn(language))) {
      assert.notEqual(text.trim(), '', `${language} ${key}`)
      // One word alone, or figures, may be the same in both.
      const isPhrase = /[a-z].* .*[a-z]/i.test(text)
      assert.ok(!isPhrase || text !== english.get(key), `${language} ${key} is English: ${text}`)
      assert.doesNotMatch(text, /undefined|NaN|\[object/, `${language} ${key}`)
      if (/#/.test(english.get(key) ?? '')) assert.match(text, /#/, `${language} ${key}`)
    }
  }
})

test('each counts and dates as its readers do', () => {
  assert.equal(wordsIn('ru').stories(21), '21 статья')
  assert.equal(wordsIn('ru').stories(3), '3 статьи')
  assert.equal(wordsIn('ru').stories(11), '11 статей')
  assert.equal(wordsIn('fr').stories(0), '0 article')
  assert.equal(wordsIn('de').stories(1200), '1.200 Meldungen')
  assert.equal(wordsIn('zh').stories(1), '1 篇报道')
  assert.equal(wordsIn('pt-BR').events(2), '2 acontecimentos')
  const day = (language: string) => createCalendar(language, wordsIn(language)).day('2019-05-15')
  assert.equal(day('de'), '15. Mai 2019')
  assert.equal(day('fr'), '15 mai 2019')
  assert.equal(day('zh'), '2019年5月15日')
  assert.equal(day('pt-BR'), '15 de maio de 2019')
  assert.match(day('ru'), /^15 мая 2019/)
  assert.equal(createCalendar('de', wordsIn('de')).value('2019-Q2'), '2. Quartal 2019')
  assert.equal(createCalendar('zh', wordsIn('zh')).value('2019-W20'), '2019 年第 20 周')
})
