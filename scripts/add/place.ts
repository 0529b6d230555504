import { slugify } from '../model/slug.ts'

/** Where a story goes, from the content folder: `stories/2019/2019-05-15-slug.md`; `stories/undated/slug.md` without a date. The number, from 2, tells stories of one day and title apart. */
export function placeStory(title: string, date: string | undefined, number = 1): string {
  const slug = number === 1 ? slugify(title) : `${slugify(title)}-${number}`
  if (!date) return `stories/undated/${slug}.md`
  const day = date.slice(0, 10)
  return `stories/${day.slice(0, 4)}/${day}-${slug}.md`
}
