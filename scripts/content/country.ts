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
  const name = /([^/\\]+)\.md$/.exec(file)?.[1] ?? ''
  // The web editor writes names of files in small letters.
  const code = name.toUpperCase()
  if (!/^[A-Z]{2}$/.test(code) || !findCountry(code))
    throw new Problem(
      { file },
      'unknown-country',
      `expected a file named for an ISO 3166 code, such as IQ.md, found “${name}”`,
    )
  const { fields, body } = readContentFile(file, text)
  fields.allow(namesOf(COUNTRY))
  const stated = fields.text('code')
  if (stated !== undefined && stated !== code)
    fields.note('code', 'bad-value', `the file is named for the code: expected ${code}, found “${stated}”`)
  return { country: { file, code, body }, problems: fields.problems }
}
