import type { Language } from './knowledge.ts'

/** Whether a sentence is the paper's own note, which may be written long after the story: `(Editor's note: that step was taken on July 31, 2019.)` */
export function isNote(text: string, { words }: Language): boolean {
  const [first = ''] = /[\p{L}\p{N}’']+/u.exec(text) ?? []
  return words.note.has(first.toLowerCase().replaceAll('’', "'"))
}
