import type { Telling } from './telling.ts'

/** Whether a sentence names a day without telling what happened then: “has hired sixty clerks since the dyke broke on 9 February”. Its story's own timeline knows. */
export function isInPassing({ mentions, story, text, paragraph }: Telling, date: string): boolean {
  if (mentions.length === 0) return false
  return !story.digest.timeline.some(
    (event) =>
      event.date === date && event.paragraph === paragraph && (text.includes(event.text) || event.text.includes(text)),
  )
}
