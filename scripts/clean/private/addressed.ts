import { readFileSync } from 'node:fs'

const read = (file: string) =>
  readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(';'))

/** A longer line is a paragraph that somebody wrote. */
const LONGEST = 400

/** Each phrase with its fixed words, and whether anything may stand before, between and after them. */
const phrases = read('addressed.txt').map((line) => ({
  parts: line.split('*').map((part) => part.trim()),
  opens: line.startsWith('*'),
  closes: line.endsWith('*'),
}))

/**
 * What a page or a mail says to the one who reads it, without whom it names: `logged in as …` of `Logged in as Jane Doe`; undefined for any other line.
 * Linear: each part is looked for once, after the one before.
 */
export function addressedIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const line = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s✉>•|*–-]+|[\s.!|:]+$/g, '')
    .trim()
  return phrases
    .find((phrase) => isSaid(phrase, line))
    ?.parts.join(' … ')
    .replace(/… @ …/g, '…')
    .trim()
}

function isSaid({ parts, opens, closes }: (typeof phrases)[number], line: string): boolean {
  const [first = ''] = parts
  if (!opens && !line.startsWith(first)) return false
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (part === '') continue
    const found = line.indexOf(part, at)
    if (found < 0 || (index === 0 && !opens && found !== 0)) return false
    at = found + part.length
    if (index === 0 && /\p{L}/u.test(line[at] ?? '') && /[a-zà-ÿа-я]$/u.test(part)) return false
  }
  return closes || at === line.length
}

const greetings = read('greetings.txt').sort((a, b) => b.length - a.length)

/** The greeting and the name that a line is: `Hi` and `Jane` of `Hi Jane,`; undefined for any other line. */
export function greetedIn(text: string): { readonly greeting: string; readonly name: string } | undefined {
  if (text.length > 60) return undefined
  const line = text.trim()
  const lower = line.toLowerCase()
  const greeting = greetings.find((word) => lower.startsWith(word) && !/^\p{L}/u.test(line.slice(word.length)))
  if (greeting === undefined) return undefined
  const [, name] = /^[\s,]*([^,.;:!?，！：]*?)\s*[,.;:!，！：]?\s*$/u.exec(line.slice(greeting.length)) ?? []
  return name === undefined ? undefined : { greeting: line.slice(0, greeting.length), name }
}
