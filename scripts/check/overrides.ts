import { editDigest, hasWords } from '../catalogue/edited.ts'
import { Problem } from '../model/problem.ts'
import { NOTHING_DERIVED } from '../store/derive.ts'
import type { Rule } from './rule.ts'

/** A key point, event or quote that front matter states should stand in the body, so that it can lead there. */
export const checkOverrides: Rule = ({ content }) =>
  content.stories.flatMap(({ file, lines, overrides, edits }) =>
    (['keyPoints', 'timeline', 'quotes'] as const).flatMap((field) =>
      (overrides[field] ?? edits[field]?.add ?? [])
        .filter(({ paragraph, text }) => paragraph === 0 && text !== '')
        .map(({ text }) => {
          const message = `“${text.slice(0, 60)}” does not stand in the body, so it leads to no paragraph; quote the body’s words`
          return new Problem({ file, line: lines[field] ?? 1, field }, 'not-in-body', message, 'warning')
        }),
    ),
  )

/** What an editor hides should be there: words that nothing derived has hide nothing, today or since the text was changed. */
export const checkHidden: Rule = async ({ content, derived }) => {
  if (content.stories.every(({ edits }) => Object.keys(edits).length === 0)) return []
  const { known } = await derived()
  return content.stories.flatMap((story, at) => {
    const whole = editDigest((known[at] ?? NOTHING_DERIVED).digest, { overrides: story.overrides, edits: {} })
    return (['keyPoints', 'timeline', 'quotes'] as const).flatMap((field) =>
      (story.edits[field]?.hide ?? [])
        .filter((words) => !whole[field].some(({ text }) => hasWords(text, words)))
        .map((words) => {
          const place = { file: story.file, line: story.lines[field] ?? 1, field }
          const message = `hides “${words.slice(0, 60)}”, and nothing that the story shows there has these words; take it out, or give words as the page shows them`
          return new Problem(place, 'nothing-hidden', message, 'warning')
        }),
    )
  })
}
