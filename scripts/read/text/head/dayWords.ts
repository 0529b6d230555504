import { readList } from '../../../model/readList.ts'

/** What stands before the day on which a story was last changed, in lower case, any language. */
export const UPDATED: readonly string[] = readList(new URL('./data/updated.txt', import.meta.url))
/** And before the day of its publication. */
export const PUBLISHED: readonly string[] = readList(new URL('./data/published.txt', import.meta.url))
