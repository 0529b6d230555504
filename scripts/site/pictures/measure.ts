/** What a file of `content/static` is, as a picture. */
export interface Measured {
  /** `jpg`, `png`, `webp`, `gif`, `avif`, `svg`, … */
  readonly type: string
  /** In pixels, as it stands upright. */
  readonly width: number
  readonly height: number
}

/** The types that browsers show. */
const SHOWN: ReadonlySet<string> = new Set(['jpg', 'png', 'webp', 'gif', 'svg', 'avif', 'ico'])
/** HEIF's brands (ISO/IEC 23008-12), as cameras of phones write them. */
const HEIF = /^ftyp(?:hei[cxmsf]|hev[cxms]|mif1|msf1)/

/** The size of a picture by its head; a text that says what is wrong where browsers cannot show it. */
export async function measurePicture(bytes: Uint8Array): Promise<Measured | string> {
  if (bytes.length === 0) return 'is empty'
  if (HEIF.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1')) && !hasAvif(bytes))
    return 'is a HEIC picture, which most browsers do not show: save it as JPEG'
  const { default: image } = await import('@11ty/eleventy-img')
  try {
    const { type, width, height, orientation = 1 } = image.ImageSize(bytes)
    if (!SHOWN.has(type))
      return `is a ${type.toUpperCase()} picture, which browsers do not show: save it as JPEG or PNG`
    if (!(width > 0 && height > 0)) return 'has no width or height'
    return orientation > 4 ? { type, width: height, height: width } : { type, width, height }
  } catch {
    return 'is no picture that can be read: open it in a program for pictures and save it anew'
  }
}

/** `mif1` is the major brand of some AVIF files too. */
function hasAvif(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(8, 64)).toString('latin1').includes('avif')
}
