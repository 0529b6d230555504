import type { ComponentChildren } from 'preact'

/** A section of a page, named by its heading. */
export function Section(props: {
  readonly id: string
  readonly title: ComponentChildren
  readonly class?: string
  readonly children: ComponentChildren
}) {
  return (
    <section class={props.class} aria-labelledby={`${props.id}-title`} id={props.id}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.children}
    </section>
  )
}
