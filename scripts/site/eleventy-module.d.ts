/** What is used of Eleventy 3.1, which ships no types. */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string
        readonly source: 'script'
        readonly runMode: 'build' | 'serve'
        readonly quietMode: boolean
        // biome-ignore lint/suspicious/noExplicitAny: Eleventy's configuration object, narrowed by EleventyConfig
        readonly config: (config: any) => void
      },
    )
    /** Tells what went wrong, before it is thrown. */
    readonly errorHandler: { logger: { message(text: string): void } }
    init(): Promise<void>
    write(): Promise<unknown>
    disableLogger(): void
    /** Gives what builds again after a change of the file at `path`. */
    watch(): Promise<(path: string) => Promise<void>>
    /** Once it watches. */
    readonly watcher: { on(event: 'unlink', act: (path: string) => void): void }
  }
}
