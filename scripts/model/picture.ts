import { decodePercent } from './percent.ts'

/** The path in `content/static` of a picture of the site's own, by its address from the root: `/well%20one.png` → `well one.png`. Undefined for one of another host, as `//host/one.png` and `/%2Fhost/one.png` are to browsers. */
export function ownPicture(address: string): string | undefined {
  const path = address.startsWith('/') ? decodePercent(address.slice(1)) : undefined
  return path?.startsWith('/') ? undefined : path
}

/** A picture of the site's own in one type, in several widths. */
export interface PictureSet {
  /** `image/avif` */
  readonly type: string
  /** Paths from the site's root, narrow ones first. */
  readonly files: readonly { readonly path: string; readonly width: number }[]
}

/** A picture of `content/static` as pages show it. */
export interface ShownPicture {
  /** From the site's root, for browsers that know none of the types in `sets`. */
  readonly path: string
  /** In pixels, as it stands upright. */
  readonly width: number
  readonly height: number
  /** Lighter ones, the lightest type first. */
  readonly sets: readonly PictureSet[]
}
