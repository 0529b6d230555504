import type { Digest } from '../model/digest.ts'
import type { Edits, Story } from '../model/story.ts'

/** A story's digest as its editor has it: parts that front matter states whole, and single ones left out or added. */
export function editDigest(derived: Digest, { overrides, edits }: Pick<Story, 'overrides' | 'edits'>): Digest {
  const whole = { ...derived, ...overrides }
  return {
    ...whole,
    keyPoints: edit(whole.keyPoints, edits.keyPoints),
    timeline: edit(whole.timeline, edits.timeline).toSorted(edits.timeline?.add.length ? byDate : () => 0),
    quotes: edit(whole.quotes, edits.quotes),
  }
}

/** Whether a derived text has the words by which an editor hides it, whatever their quotes, blanks and capitals. */
export function hasWords(text: string, words: string): boolean {
  return fold(text).includes(fold(words))
}

function edit<T extends { readonly text: string }>(parts: readonly T[], edits: Edits<T> | undefined): readonly T[] {
  if (!edits) return parts
  return [...parts.filter(({ text }) => !edits.hide.some((words) => hasWords(text, words))), ...edits.add]
}

/** Values of dates stand in the order of time as texts: `2019`, `2019-05`, `2019-05-15`. */
function byDate(a: { readonly date?: string }, b: { readonly date?: string }): number {
  const [one, other] = [a.date ?? '9999', b.date ?? '9999']
  return one < other ? -1 : one > other ? 1 : 0
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„«»"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
