/** The two accents: of links, and of what stands on the date line. Each by mode; what is absent is the site's own. */
export interface Colors {
  readonly link: { readonly light?: string; readonly dark?: string }
  readonly mark: { readonly light?: string; readonly dark?: string }
}

/** The typefaces that a site can have: the system's, or one that it serves itself. */
export const TYPEFACES = ['newsreader', 'source-serif', 'lora', 'inter', 'system'] as const

export type Typeface = (typeof TYPEFACES)[number]

/** How a site looks and what stands around its pages, as its editor says. */
export interface Look {
  readonly colors?: Colors
  /** A file of `content/static`, by its path there. */
  readonly logo?: string
  readonly icon?: string
  readonly typeface: Typeface
  /** What the menu has, in order: the site's sections, own pages and topics, by their addresses without slashes around. */
  readonly menu?: readonly string[]
  /** Markdown at the foot of each page. */
  readonly footer?: string
  readonly author?: string
  /** `<meta name content>` of every page, as search engines ask for to verify an owner. */
  readonly meta: Readonly<Record<string, string>>
  /** Addresses of scripts that every page loads. */
  readonly scripts: readonly string[]
  /** After so many stories the front page ends with the day. */
  readonly homeStories?: number
}

/** What nothing is said of. */
export const PLAIN_LOOK: Look = { typeface: 'newsreader', meta: {}, scripts: [] }

/** The grounds that text stands on, by mode: `--paper` and `--sheet` of layouts/assets/base.css. */
export const PAPER = { light: ['#fcfbf8', '#f4f2ec'], dark: ['#15161a', '#1d1f24'] } as const

/** The contrast of two colors, 1 to 21 (WCAG 2.2, “contrast ratio”). Each is written `#rgb` or `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** WCAG 2.2, “relative luminance”. */
function luminance(color: string): number {
  const digits = color.length === 4 ? color.replace(/[0-9a-f]/gi, '$&$&') : color
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
