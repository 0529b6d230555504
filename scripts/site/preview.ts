import type { Draft } from '../../layouts/edition.ts'
import type { Content } from '../content/index.ts'
import type { Problem } from '../model/problem.ts'
import { inContent, shellWord } from '../model/shellWord.ts'

/** What the editor's own preview knows more than the site that is published. */
export interface Preview {
  /** What is wrong in the content, as `check` says it. */
  readonly problems: readonly Problem[]
}

/** The content with its drafts as stories like any other, and what is to be said of each. */
export function showDrafts(
  content: Content,
  { problems }: Preview,
  folder: string,
): { readonly content: Content; readonly drafts: ReadonlyMap<string, Draft> } {
  const drafts = content.stories.filter(({ draft }) => draft)
  const told = (file: string) => problems.filter(({ place }) => place.file === file).map(String)
  return {
    content: { ...content, stories: content.stories.map((story) => ({ ...story, draft: false })) },
    drafts: new Map(
      drafts.map(({ file }) => [file, { problems: told(file), word: shellWord(file), place: inContent(folder) }]),
    ),
  }
}
