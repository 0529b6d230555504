/**
 * Writes scripts/tag/words/data/given-names-cyrillic.txt: the key of each case of given names in Cyrillic letters.
 *
 *   npm install --no-save @faker-js/faker@10 && npx tsx scripts/data/cyrillic-names.ts
 *
 * Russian and Ukrainian names come from @faker-js/faker (MIT), needed here only; those of the rest of the world from the list beside this file.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readWordList } from '../model/readList.ts'
import { keyOf } from '../tag/words/key.ts'

/** Names that are commoner as other words. */
const WORDS = new Set(
  'Мир Сила Слава Лад Лада Лик Кий Злат Пров Влада Рада Дана Поляна Калина Забава Квітка Зоря Зорина Мальва Буревіст Листвич Потішана Огняна Ладо Бек Вашингтон Иордан Май Сократ Аполлон Спартак Капитон Милий Любим Орест Весна Мина Мао Хакер Гай Родина Слово'.split(
    ' ',
  ),
)

/** What each ending of the nominative becomes in the other cases, in Russian and in Ukrainian. */
const CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ия|ія)$/u, ['ия', 'ии', 'ию', 'ией', 'ія', 'ії', 'ію', 'ією', 'іє']],
  [/а$/u, ['а', 'ы', 'и', 'е', 'і', 'у', 'ой', 'ою', 'ей', 'ею']],
  [/я$/u, ['я', 'и', 'і', 'е', 'ю', 'ей', 'ею', 'ї', 'єю', 'єй']],
  [/(?:ий|ій)$/u, ['ий', 'ия', 'ию', 'ием', 'ии', 'ій', 'ія', 'ію', 'ієм', 'ії', 'ієві']],
  [/й$/u, ['й', 'я', 'ю', 'ем', 'е', 'єм', 'ї', 'єві']],
  [/ь$/u, ['ь', 'я', 'ю', 'ем', 'ём', 'е', 'и', 'і', 'еві', 'ью', 'ю']],
  [/о$/u, ['о', 'а', 'у', 'ом', 'ові', 'і']],
  [/[бвгґджзклмнпрстфхцчшщ]$/u, ['', 'а', 'у', 'ом', 'ем', 'е', 'ові', 'еві', 'і']],
]
const STEM = /(?:и[йя]|і[йя]|[аяйьо])$/u

const { allFakers } = createRequire(import.meta.url)('@faker-js/faker') as {
  allFakers: Readonly<
    Record<string, { rawDefinitions: { person?: { first_name?: Record<string, readonly string[] | null> } } }>
  >
}
const listed = ['ru', 'uk'].flatMap((locale) =>
  Object.values(allFakers[locale]?.rawDefinitions.person?.first_name ?? {}).flatMap((names) => names ?? []),
)
const byHand = readWordList(new URL('given-names-cyrillic-by-hand.txt', import.meta.url))
const keys = [...listed, ...byHand].filter((name) => !WORDS.has(name)).flatMap((name) => casesOf(name).map(keyOf))
const sorted = [...new Set(keys)].filter((key) => key.length > 1).sort()
writeFileSync(
  new URL('../tag/words/data/given-names-cyrillic.txt', import.meta.url),
  `# Given names in Cyrillic letters, the key of each case, one a line. Written by scripts/data/cyrillic-names.ts.\n${sorted.join('\n')}\n`,
)
console.log(`${sorted.length} keys`)

function casesOf(name: string): readonly string[] {
  const endings = CASES.find(([ending]) => ending.test(name))?.[1]
  return endings ? [name, ...endings.map((ending) => name.replace(STEM, '') + ending)] : [name]
}
