import { type FunctionComponent, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Edition, EditionContext } from '../../layouts/edition.ts'

/** A page of an edition as HTML: a layout with what it shows. Every value that a layout puts into it is escaped. */
export function renderPage<Shown extends object>(
  layout: FunctionComponent<Shown>,
  shown: Shown,
  edition: Edition,
): string {
  const view = h(layout as FunctionComponent<object>, shown)
  return `<!doctype html>\n${renderToString(h(EditionContext.Provider, { value: edition, children: view }))}\n`
}
