import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** One block of an article's body, as its author meant it. */
export type Part =
  | { readonly p: string }
  | { readonly h: string }
  | { readonly list: readonly string[] }
  | { readonly table: readonly (readonly string[])[] }
  | { readonly quote: readonly string[] }
  | { readonly figure: { readonly src: string; readonly alt: string; readonly caption: string } }

/** An article as it was written, before anything carries it. */
export interface Truth {
  readonly id: string
  /** BCP 47. */
  readonly language: string
  readonly paper: string
  readonly title: string
  readonly deck?: string
  readonly authors: readonly string[]
  /** `2021-03-29` */
  readonly date: string
  /** As the head has it; the first paragraph opens with it as print has it. */
  readonly dateline?: string
  readonly body: readonly Part[]
}

/** Every article of `truths/`. */
export function readTruths(): readonly Truth[] {
  const folder = new URL('./truths/', import.meta.url)
  return readdirSync(folder)
    .sort()
    .map((name) => ({ id: name.replace(/\.yaml$/, ''), ...parse(readFileSync(new URL(name, folder), 'utf8')) }))
}

/** Where the article stands on its paper's site. */
export function addressOf({ id, date }: Truth): string {
  return `https://paper.example/${date.replaceAll('-', '/')}/${id}.html`
}

/** The lines of words that a reader sees of a part, from top to bottom. */
export function linesOf(part: Part): readonly string[] {
  if ('p' in part) return [part.p]
  if ('h' in part) return [part.h]
  if ('list' in part) return part.list
  if ('quote' in part) return part.quote
  if ('table' in part) return part.table.map((row) => row.join(' '))
  return [part.figure.caption]
}
