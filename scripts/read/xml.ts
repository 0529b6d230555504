import { type Element, isTag, type ParentNode } from 'domhandler'
import { textContent } from 'domutils'
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

const BEFORE_ROOT =
  /^\uFEFF?\s*(?:<\?[^>]{0,2000}>\s*|<!--[\s\S]{0,4000}?-->\s*|<!DOCTYPE[^>[]{0,2000}(?:\[[\s\S]{0,4000}?\])?\s*>\s*)*/i

/** The name of the element that a text of XML or HTML is made of, as it is written; undefined when it begins with none. */
export function rootOf(beginning: string): string | undefined {
  const rest = beginning.slice(BEFORE_ROOT.exec(beginning)?.[0].length ?? 0)
  return /^<([A-Za-z][\w:.-]*)(?=[\s/>])/.exec(rest)?.[1]
}

export function childrenNamed(parent: ParentNode, name: string): readonly Element[] {
  return parent.children.filter((child): child is Element => isTag(child) && child.name === name)
}

/** The text of the first child of that name; undefined when it is empty. */
export function field(parent: ParentNode, name: string): string | undefined {
  const [element] = childrenNamed(parent, name)
  return (element && textContent(element).trim()) || undefined
}
