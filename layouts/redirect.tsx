import { useEdition } from './edition.ts'

/** Stands at an old address and leads to the new one, without a script. */
export function RedirectPage({ to, title }: { readonly to: string; readonly title: string }) {
  const { site, words, href, url, policy } = useEdition()
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta http-equiv="refresh" content={`0; url=${href(to)}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={url(to)} />
        <title>{words.moved}</title>
      </head>
      <body>
        <p>
          {words.moved}: <a href={href(to)}>{title}</a>
        </p>
      </body>
    </html>
  )
}
