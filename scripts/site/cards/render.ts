import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

/** A card to be rendered. */
export interface Rendering {
  readonly svg: string
  /** Where the PNG goes. */
  readonly file: string
  /** The file of its typeface. */
  readonly font: string
}

/** Renders a card into a PNG file, whole or not at all. No font of the machine is used, so every machine gives the same picture. */
export async function renderCard({ svg, file, font }: Rendering): Promise<true> {
  const resvg = new Resvg(svg, {
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Newsreader' },
  })
  const png = resvg.render().asPng()
  await mkdir(dirname(file), { recursive: true })
  const fresh = `${file}.${process.pid}`
  await writeFile(fresh, png)
  await rename(fresh, file)
  return true
}
