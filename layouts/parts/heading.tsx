import type { ComponentChildren } from 'preact'

/** The head of an index page: its kind, its name, and what it holds. */
export function Heading(props: {
  readonly kicker?: ComponentChildren
  readonly title: ComponentChildren
  readonly children?: ComponentChildren
}) {
  return (
    <header class="heading">
      {props.kicker && <p class="kicker">{props.kicker}</p>}
      <h1>{props.title}</h1>
      {props.children}
    </header>
  )
}
