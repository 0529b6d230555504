import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { leadPicture } from '../catalogue/own/links.ts'
import { nameFile } from '../content/index.ts'
import { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import { measurePicture } from '../site/pictures/measure.ts'
import { listShown } from '../site/pictures/wanted.ts'
import type { Rule } from './rule.ts'

/** The lead picture of a story must be there and be told in words; every picture that pages show must be one. */
export const checkPictures: Rule = async ({ content, folder, settled }) => {
  const { there, ...asShown } = await settled()
  const shown = [...listShown(asShown.content, asShown.own)].filter((path) => there.has(path))
  const faults: Problem[] = []
  for (const path of shown) {
    const file = join(folder, 'static', path)
    const measured = await measurePicture(await readFile(file))
    if (typeof measured === 'string') faults.push(new Problem({ file: nameFile(file) }, 'bad-picture', measured))
  }
  return [...content.stories.flatMap((story) => checkLead(story, there)), ...faults]
}

function checkLead(story: Story, there: ReadonlySet<string>): readonly Problem[] {
  const { file, image, lines } = story
  if (!image || /^https?:/i.test(image.url)) return []
  const place = { file, field: 'image', ...(lines.image !== undefined && { line: lines.image }) }
  if (leadPicture(story, there) === undefined)
    return [new Problem(place, 'missing-picture', `there is no picture “${image.url}”; put it into content/static`)]
  if (image.alt) return []
  const advice = `say in a few words what it shows, for those who do not see it: image: { url: ${image.url}, alt: … }`
  return [new Problem(place, 'no-alt', advice, 'warning')]
}
