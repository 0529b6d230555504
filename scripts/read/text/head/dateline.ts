import { readDateline } from '../../dateline.ts'
import { addTo, bodyStart, foundAt, type HeadStep } from './copy.ts'

/** Where it was filed and whose copy it is, from the start of the first paragraph: `BAGHDAD (AFP) – …`. */
export const readPlace: HeadStep = (copy, soFar) => {
  const start = bodyStart(copy, soFar.roles)
  const first = copy.lines.findIndex((_, index) => index >= start && !soFar.roles.has(index))
  const dateline = readDateline(copy.lines[first]?.text ?? '')
  if (!dateline) return soFar
  const { place, agency } = dateline
  return addTo(soFar, {
    dateline: foundAt(copy, first, place, 'text'),
    ...(agency && !soFar.head.agency && { agency: foundAt(copy, first, agency, 'text') }),
  })
}
