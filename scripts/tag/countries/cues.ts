import { readFileSync } from 'node:fs'
import cues from './data/cues.json' with { type: 'json' }

/** Words beside a name that tell a place from a person or a street. */
export const locative: ReadonlySet<string> = new Set(cues.locative)
export const titles: ReadonlySet<string> = new Set(cues.title)
export const streets: ReadonlySet<string> = new Set(cues.street)
export const institutions: ReadonlySet<string> = new Set(cues.institution)
export const organisations: ReadonlySet<string> = new Set(cues.organisation)
/** Given names that often open a sentence as something else: `Will`, `Mark`. */
export const sentenceWords: ReadonlySet<string> = new Set(cues.sentenceWords)
/** Names and demonyms of countries that people bear: `Michael Jordan`, `Jack England`. */
export const personal: ReadonlySet<string> = new Set(cues.personal)

export const givenNames: ReadonlySet<string> = new Set(
  readFileSync(new URL('./data/given-names.txt', import.meta.url), 'utf8')
    .replace(/^#.*$/gmu, '')
    .toLowerCase()
    .split(/\s+/u)
    .filter(Boolean),
)
