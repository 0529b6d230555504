/**
 * What other programs may use: `import { processSource } from 'dateline'`. docs/library.md has an example of each.
 * Whatever is not exported here may change at any time.
 */

export { checkContent } from './check/index.ts'
export type { Article } from './model/article.ts'
export type { Digest } from './model/digest.ts'
export { Problem } from './model/problem.ts'
export type { ArticleFormat, Remedies, Source, Stated } from './model/source.ts'
export type { Tags } from './model/tags.ts'
export { type Knowledge, type Processed, processSource } from './process.ts'
export { read, readers } from './read/index.ts'
export type { Reader, Reading } from './read/reader.ts'
export { type Built, buildSite } from './site/build.ts'
export { type Woven, type WovenStory, weave } from './weave/index.ts'
export { readStories } from './weave/read/index.ts'
export type { WeaveStory } from './weave/story.ts'
export type { Storyline } from './weave/storylines/index.ts'
