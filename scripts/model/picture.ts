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
