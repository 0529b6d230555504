import { Problem } from '../model/problem.ts'
import type { CountryFile } from '../model/story.ts'
import { findCountry } from '../tag/countries/atlas.ts'
import { readContentFile } from './frontmatter.ts'
import { namesOf } from './keys/key.ts'
import { COUNTRY } from './keys/others.ts'

/** An editor's note on a country. Throws a Problem when its file is not named for one. */
export function parseCountry(
  file: string,
  text: string,
): { readonly country: CountryFile; readonly problems: readonly Problem[] } {
  const code = /([^/\\]+)\.md$/.exec(file)?.[1] ?? ''
  if (!/^[A-Z]{2}$/.test(code) || !findCountry(code))
    throw new Problem(
      { file },
      'unknown-country',
      `expected a file named for an ISO 3166 code, such as IQ.md, found “${code}”`,
    )
  const { fields, body } = readContentFile(file, text)
  fields.allow(namesOf(COUNTRY))
  return { country: { file, code, body }, problems: fields.problems }
}
