/**
 * Writes the table of docs/languages.md anew, as the languages' folders are.
 *
 *   npx tsx scripts/data/languages.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { languagesTable } from './languagesTable.ts'

const file = new URL('../../docs/languages.md', import.meta.url)
const text = readFileSync(file, 'utf8')
writeFileSync(file, text.replace(/^\| language \|(?:.*\n)+?(?=\n)/m, `${languagesTable()}\n`))
