import { createTwoFilesPatch } from 'diff'
import { diff3Merge } from 'node-diff3'

/** The text that has both the editor's changes and the source's, with the editor's line ends; undefined when they touch the same lines. */
export function mergeStory(written: string, edited: string, fresh: string): string | undefined {
  if (/\r\n/.test(edited)) return mergeStory(written, edited.replaceAll('\r\n', '\n'), fresh)?.replaceAll('\n', '\r\n')
  const lines = (text: string) => text.split('\n')
  const regions = diff3Merge(lines(edited), lines(written), lines(fresh), { excludeFalseConflicts: true })
  if (regions.some((region) => region.conflict)) return undefined
  return regions.flatMap((region) => region.ok ?? []).join('\n')
}

/** The change from one text to another, as a unified diff with three lines around. */
export function showChange(file: string, before: string, after: string): string {
  return createTwoFilesPatch(file, file, before, after, 'as it is', 'as it would be', { context: 3 })
    .split('\n')
    .slice(1)
    .join('\n')
    .trimEnd()
}
