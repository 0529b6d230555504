import { Problem } from '../model/problem.ts'

const DECLARED = /<!ENTITY\s/i

/** Throws a Problem for XML that declares entities of its own: expanding them can fetch files or fill the memory, and no feed or export needs them. */
export function refuseEntities(file: string, xml: string): void {
  if (DECLARED.test(xml.slice(0, 100_000)) && /^\s*</.test(xml))
    throw new Problem(
      { file },
      'xml-entities',
      'declares XML entities, which are not read; remove the <!DOCTYPE …> part',
    )
}
