import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { PlaceName } from '../model/story.ts'
import { readYamlFile } from './frontmatter.ts'
import { namesOf } from './keys/key.ts'
import { PLACE } from './keys/lists.ts'
import { nameFile } from './name.ts'
import { readCountry } from './statedCountry.ts'
import { readTextIfThere } from './text.ts'

/** What is written for a name that is no place, or of none of the countries that it could be taken for. */
const NO_PLACE = 'none'

/** `places.yaml` of a content folder, and everything that is wrong in it; none without the file. */
export async function readPlaces(
  content: string,
): Promise<{ readonly places: readonly PlaceName[]; readonly problems: readonly Problem[] }> {
  const file = join(content, 'places.yaml')
  const text = await readTextIfThere(file)
  return text === undefined ? { places: [], problems: [] } : parsePlaces(nameFile(file), text)
}

/** `Al Udeid: Qatar`, `Al Udeid: { country: Qatar, aliases: [Al-Udeid Air Base] }`, `Chad Wolf: none`. */
export function parsePlaces(
  file: string,
  text: string,
): { readonly places: readonly PlaceName[]; readonly problems: readonly Problem[] } {
  const fields = readYamlFile(file, text)
  const places = fields.keys.flatMap((name): readonly PlaceName[] => {
    const group = fields.isText(name) ? undefined : fields.group(name)
    group?.allow(namesOf(PLACE))
    const stated = group ? group.required('country', ADVICE) : fields.required(name, ADVICE)
    if (!stated) return []
    const names = [name, ...(group?.texts('aliases') ?? [])]
    if (stated === NO_PLACE) return [{ names }]
    const country = readCountry(group ?? fields, group ? 'country' : name, stated, OTHERWISE)
    return country ? [{ names, country }] : []
  })
  return { places, problems: fields.problems }
}

const ADVICE = `a place needs its country: “Al Udeid: Qatar”; a name that is no place has “${NO_PLACE}”`
const OTHERWISE = `give an English name or an ISO 3166 code, or “${NO_PLACE}”`
