/** What is used of Eleventy Image 6, which ships no types. */
declare module '@11ty/eleventy-img' {
  interface Written {
    readonly format: 'avif' | 'webp' | 'jpeg' | 'png' | 'svg'
    readonly width: number
    readonly height: number
    readonly sourceType: string
    readonly buffer: Buffer
  }
  interface Options {
    readonly widths: readonly (number | 'auto')[]
    readonly formats: readonly ('avif' | 'webp' | 'jpeg' | 'png' | 'auto')[]
    /** Gives the pictures and writes none. */
    readonly dryRun: boolean
    readonly useCache: boolean
    readonly fixOrientation: boolean
    readonly sharpAvifOptions?: { readonly effort?: number; readonly quality?: number }
    readonly sharpWebpOptions?: { readonly quality?: number }
    readonly sharpJpegOptions?: { readonly quality?: number; readonly mozjpeg?: boolean }
    readonly sharpPngOptions?: { readonly palette?: boolean }
  }
  interface EleventyImage {
    (source: string, options: Options): Promise<Partial<Record<Written['format'], readonly Written[]>>>
    /** Of the bytes of a picture, by its head. Throws an Error for what is none. */
    ImageSize(bytes: Uint8Array): {
      readonly width: number
      readonly height: number
      readonly type: string
      /** Exif's: 5 to 8 are lying on their side. */
      readonly orientation?: number
    }
  }
  const image: EleventyImage
  export default image
}
