import type { Site } from '../model/story.ts'

/** The web app manifest (W3C), so that a reader can keep the site on a home screen. */
export function writeManifest(site: Site): string {
  const { pathname } = new URL(site.url)
  return `${JSON.stringify({
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    start_url: pathname,
    scope: pathname,
    display: 'minimal-ui',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [
      {
        src: `${pathname}${site.look.icon ?? 'icon.svg'}`,
        sizes: 'any',
        ...(!site.look.icon && { type: 'image/svg+xml' }),
      },
    ],
  })}\n`
}
