import { Parser } from 'htmlparser2'

const MARKED = /[<&]/

/** A value as a reader sees it: pages write entities and tags where plain text belongs, and escape twice. */
export function plainText(value: string): string {
  return tidy(MARKED.test(value) ? unmark(MARKED.test(unmark(value)) ? unmark(value) : value) : value)
}

function unmark(value: string): string {
  let text = ''
  const parser = new Parser({ ontext: (data) => (text += data) })
  parser.end(value)
  return text
}

const SPACE = /[\s\u200b\ufeff]+/g

function tidy(text: string): string {
  return text.replace(SPACE, ' ').trim()
}
