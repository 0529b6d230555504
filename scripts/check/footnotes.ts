import { notesOf } from '../catalogue/own/notes.ts'
import { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

const MARK = /\[\^([^\]\s]+)\](?!:)/g
const NOTE = /^ {0,3}\[\^([^\]\s]+)\]:/gm

/** A mark of a footnote needs its note and a note its mark; on pages and notes, which alone have any. */
export const checkFootnotes: Rule = async ({ settled }) => {
  const { content, own } = await settled()
  return notesOf(content, own).flatMap(({ file, body }) => {
    const words = body.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').replace(/`[^`\n]*`/g, '')
    const marks = new Set([...words.replace(NOTE, '').matchAll(MARK)].map(([, name = '']) => name))
    const notes = new Set([...words.matchAll(NOTE)].map(([, name = '']) => name))
    const told = (name: string, message: string) =>
      new Problem({ file, field: 'footnote' }, 'dead-footnote', `[^${name}] ${message}`, 'warning')
    return [
      ...[...marks]
        .filter((name) => !notes.has(name))
        .map((name) => told(name, `has no note, and stands in the page as it is: add a line “[^${name}]: …”`)),
      ...[...notes]
        .filter((name) => !marks.has(name))
        .map((name) => told(name, 'is a note that nothing leads to, and is not shown')),
    ]
  })
}
