import type { CopyRole } from '../../../model/block.ts'
import { type Byline, isPerson, opensByline, readByline } from './byline.ts'
import { addTo, type Copy, foundAt, type HeadStep, headLines, headlineOf } from './copy.ts'

/** Who wrote it: from a line such as `By Jane Doe`, or a name alone beside the date line. */
export const readAuthors: HeadStep = (copy, soFar) => {
  const roles: [number, CopyRole][] = []
  const bylines: { index: number; byline: Byline }[] = []
  for (const index of headLines(copy, soFar)) {
    const text = copy.lines[index]?.text ?? ''
    if (soFar.roles.get(index) === 'headline') continue
    const byline = readByline(text)
    if (byline) bylines.push({ index, byline })
    if (byline || opensByline(text)) roles.push([index, 'byline'])
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

/** A person's name alone on a line after the headline, right above or below the date line. */
function nameBesideDate({ lines }: Copy, roles: ReadonlyMap<number, CopyRole>): number | undefined {
  const headline = headlineOf(roles)
  const dates = [...roles].filter(([, role]) => role === 'date line').map(([index]) => index)
  return dates
    .flatMap((index) => [index - 1, index + 1])
    .find((index) => headline !== undefined && index > headline && isPerson(lines[index]?.text ?? ''))
}
