import type { Element } from 'domhandler'
import type { Words } from './inline.ts'
import { findInside, rawText } from './tree.ts'
import { wordsOf } from './words.ts'

const NAMES: ReadonlySet<string> = new Set(['code', 'highlight', 'language', 'prettyprint', 'source', 'syntax'])

/** Whether a `pre` holds code; otherwise it holds text with its lines as they were typed. */
export function isCodeBlock(element: Element): boolean {
  if (element.name !== 'pre') return false
  if (findInside(element, ({ name }) => name === 'code' || name === 'samp')) return true
  return wordsOf(element).some((word) => NAMES.has(word))
}

/** Code as a Markdown fence, longer than any run of graves inside. */
export function writeCode(element: Element): Words | undefined {
  const text = rawText(element).replace(/\r/g, '').replace(/^\n+/, '').trimEnd()
  if (!text) return undefined
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return { markdown: `${fence}\n${text}\n${fence}`, text: text.trim(), linked: 0, strong: 0, links: 0 }
}
