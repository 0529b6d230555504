import type { CopyRole } from '../../../model/block.ts'
import { phraseOf } from '../phrases/index.ts'
import { type Byline, isLabel, isPerson, opensByline, readByline, readDatedByline } from './byline.ts'
import { addTo, type Copy, foundAt, type HeadStep, headLines, headlineOf } from './copy.ts'

/** Where a name may stand, seen from the date line: nearest first. */
const NEAR_DATE = [-1, 1, -2, 2, -3, 3]

/** Who wrote it: from a line such as `By Jane Doe`, or a name alone beside the date line. */
export const readAuthors: HeadStep = (copy, soFar) => {
  const roles: [number, CopyRole][] = []
  const bylines: { index: number; byline: Byline }[] = []
  for (const index of headLines(copy, soFar)) {
    const text = copy.lines[index]?.text ?? ''
    if (soFar.roles.get(index) === 'headline') continue
    const name = isLabel(text) ? ` ${copy.lines[index + 1]?.text ?? ''}` : ''
    const dated = soFar.roles.get(index) === 'date line'
    const byline = readByline(text + name) ?? (dated ? readDatedByline(text) : undefined)
    if (byline) bylines.push({ index, byline })
    if (byline || opensByline(text)) roles.push([index, 'byline'])
    if (byline && name) roles.push([index + 1, 'byline'])
  }
  if (!bylines.some(({ byline }) => byline.authors.length > 0)) {
    const index = nameBesideDate(copy, soFar.roles)
    if (index !== undefined) {
      bylines.push({ index, byline: { authors: [copy.lines[index]?.text ?? ''] } })
      roles.push([index, 'byline'])
    }
  }
  const named = bylines.find(({ byline }) => byline.authors.length > 0)
  const wired = bylines.find(({ byline }) => byline.agency)
  return addTo(
    soFar,
    {
      ...(named && { authors: foundAt(copy, named.index, named.byline.authors, 'byline') }),
      ...(wired?.byline.agency && { agency: foundAt(copy, wired.index, wired.byline.agency, 'byline') }),
    },
    roles,
  )
}

/** A person's name alone on a line after the headline, close to the date line; the nearest such line. */
function nameBesideDate({ lines }: Copy, roles: ReadonlyMap<number, CopyRole>): number | undefined {
  const headline = headlineOf(roles)
  if (headline === undefined) return undefined
  const dates = [...roles].filter(([, role]) => role === 'date line').map(([index]) => index)
  return dates
    .flatMap((index) => NEAR_DATE.map((step) => index + step))
    .find((index) => index > headline && !roles.has(index) && isNameAlone(lines[index]?.text ?? ''))
}

function isNameAlone(text: string): boolean {
  return isPerson(text) && !phraseOf(text)
}
