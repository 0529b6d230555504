import { readCms } from '../content/cms.ts'
import { createAdmin } from '../site/admin/index.ts'
import type { Rule } from './rule.ts'

/** The web editor, where there is one, is set up, and its forms have every key that files state. */
export const checkEditor: Rule = async ({ content, folder }) => {
  const { cms, problems } = await readCms(folder)
  return cms ? [...problems, ...createAdmin(folder, cms, content).problems] : problems
}
