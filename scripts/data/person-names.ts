/**
 * Writes scripts/tag/words/data/given-names.txt and surnames.txt.
 *
 *   npm install --no-save @faker-js/faker@10 && npx tsx scripts/data/person-names.ts
 *
 * Names in Latin letters come from every locale of @faker-js/faker (MIT), needed here only and so no dependency of the project; the others from the lists beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { keyOf } from '../tag/words/key.ts'

type NameList = readonly string[] | Readonly<Record<string, readonly string[] | undefined>> | null | undefined
interface Locale {
  readonly rawDefinitions: { readonly person?: Readonly<Record<string, NameList>> }
}

const LATIN = /^\p{Lu}[\p{Script=Latin}'’]+$/u
const GIVEN = ['first_name', 'female_first_name', 'male_first_name']
const SURNAME = ['last_name']
/** What news writes at the end of a company's name far more often than somebody bears it. */
const COMPANY_FORMS = new Set(['co', 'inc', 'sa'])
/** Its names are made up. */
const INVENTED = 'eo'

const { allFakers } = createRequire(import.meta.url)('@faker-js/faker') as {
  allFakers: Readonly<Record<string, Locale>>
}

for (const [file, fields] of [
  ['given-names', GIVEN],
  ['surnames', SURNAME],
] as const) {
  const listed = Object.entries(allFakers)
    .filter(([locale]) => locale !== INVENTED)
    .flatMap(([, { rawDefinitions }]) => fields.flatMap((field) => namesIn(rawDefinitions.person?.[field])))
  const keys = [...listed, ...readByHand(file)]
    .map(keyOf)
    .filter((key) => /^\p{L}{2,}$/u.test(key) && !COMPANY_FORMS.has(key))
  const heading = `# ${file === 'surnames' ? 'Surnames' : 'Given names'}, lower case without accents, one a line. Written by scripts/data/person-names.ts.\n`
  writeFileSync(
    new URL(`../tag/words/data/${file}.txt`, import.meta.url),
    `${heading}${[...new Set(keys)].sort().join('\n')}\n`,
  )
  console.log(`${file}: ${new Set(keys).size}`)
}

function namesIn(list: NameList): string[] {
  if (!list) return []
  const names = Array.isArray(list) ? list : Object.values(list).flatMap((each) => each ?? [])
  return names.filter((name) => typeof name === 'string' && LATIN.test(name))
}

function readByHand(file: string): string[] {
  const text = readFileSync(new URL(`${file}-by-hand.txt`, import.meta.url), 'utf8')
  return text.replace(/^#.*$/m, '').split(/\s+/).filter(Boolean)
}
