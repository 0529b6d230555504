import type { Problem } from '../model/problem.ts'
import type { LaidOut } from './index.ts'

/** What is used of what Eleventy tells of a build. */
export interface Build {
  readonly runMode: string
  /** Relative to the working folder, or whole. */
  readonly directories: { readonly output: string }
}

/** What is used of Eleventy's configuration (11ty.dev, 3.1). */
export interface EleventyConfig {
  setTemplateFormats(formats: readonly string[]): void
  addTemplateFormats(formats: readonly string[]): void
  addPlugin(plugin: (config: EleventyConfig, options?: never) => void): void
  setWatchJavaScriptDependencies(watch: boolean): void
  setUseGitIgnore(use: boolean): void
  addWatchTarget(path: string): void
  /** Paths and globs that no build waits for. */
  readonly watchIgnores: Set<string>
  configureTemplateHandling(how: { readonly writeMode: 'async' | 'sync' }): void
  addGlobalData(name: string, value: () => unknown): void
  addTemplate(path: string, template: object): void
  on(event: 'eleventy.before', act: (build: Build) => Promise<void>): void
  on(event: 'eleventy.after', act: (build: Build) => Promise<void>): void
  on(event: 'dateline.laidOut', act: (laidOut: LaidOut) => void): void
  on(event: 'dateline.built', act: (problems: readonly Problem[]) => void): void
  emit(event: 'dateline.laidOut', laidOut: LaidOut): Promise<unknown>
  emit(event: 'dateline.built', problems: readonly Problem[]): Promise<unknown>
}
