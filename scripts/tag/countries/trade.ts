import { readFileSync } from 'node:fs'

/** The words of data/trade-words.txt, folded. */
export const tradeWords: ReadonlySet<string> = new Set(
  readFileSync(new URL('./data/trade-words.txt', import.meta.url), 'utf8')
    .replace(/^#.*$/gmu, '')
    .split(/\s+/u)
    .filter(Boolean),
)
