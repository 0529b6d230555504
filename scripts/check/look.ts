import { join } from 'node:path'
import { nameFile } from '../content/index.ts'
import type { Rule } from './rule.ts'

const FAULTS: readonly string[] = ['missing-picture', 'unknown-page']

/** What `site.yaml` names is there: the pictures of its look, and what its menu leads to. */
export const checkLook: Rule = async ({ content, folder, laidOut }) => {
  const { logo, icon, menu } = content.site.look
  if (!logo && !icon && !menu) return []
  const file = nameFile(join(folder, 'site.yaml'))
  const { problems } = await laidOut()
  return problems.filter(({ place, code }) => place.file === file && FAULTS.includes(code))
}
