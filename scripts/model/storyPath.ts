import type { Story } from './story.ts'

/** Where a story's page lies below the site's root: `2019/05/15/us-begins-evacuating/`; of one without a day `undated/us-begins-evacuating/`. */
export function storyPath({ date, slug }: Pick<Story, 'date' | 'slug'>): string {
  return `${date ? `${date.slice(0, 10).replaceAll('-', '/')}/` : 'undated/'}${slug}/`
}
