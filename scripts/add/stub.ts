import type { Prepared } from './prepare.ts'

/** Fewer words than this under a paywall notice are a teaser. */
const TEASER = 200

/** Codes of warnings that leave no story. */
const EMPTY = ['needs-script', 'home-page', 'consent', 'no-text'] as const

/** Why there is too little of an article to make a story of it: behind a paywall, or shown by scripts alone, behind a question, or no article at all; undefined when there is enough. */
export function findStub({ notes, body }: Pick<Prepared, 'notes' | 'body'>): string | undefined {
  const saying = (code: string) => notes.find((note) => note.startsWith(`${code}: `))?.slice(code.length + 2)
  for (const code of EMPTY) {
    const empty = saying(code)
    if (empty) return empty
  }
  const words = body.split(/\s+/).filter(Boolean).length
  return words < TEASER ? saying('paywall') : undefined
}
