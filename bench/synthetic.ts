import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { countries } from '../scripts/tag/countries/atlas.ts'

const WORDS = 600

/** Paragraphs of the sample sources: real sentences, in a fixed order. */
export function readParagraphs(): readonly string[] {
  const folder = new URL('../content/sources/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\n\s*\n/))
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph.length > 150)
}

/** The same numbers in every run (a linear congruential generator). */
export function createNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}

/** Made-up stories of about 600 words each: their bodies in Markdown. */
export function createBodies(count: number): readonly string[] {
  const paragraphs = readParagraphs()
  const pick = createNumbers(7)
  return Array.from({ length: count }, () => {
    const body: string[] = []
    for (let words = 0; words < WORDS; ) {
      const paragraph = paragraphs[pick(paragraphs.length)] ?? ''
      body.push(paragraph)
      words += paragraph.split(' ').length
    }
    return body.join('\n\n')
  })
}

/** Writes a content folder of made-up stories, each filed under a few of 200 countries and of 1,000 actors. */
export async function writeContent(folder: string, count: number): Promise<void> {
  const pick = createNumbers(11)
  const first = Date.UTC(2015, 0, 1)
  await writeFile(join(folder, 'site.yaml'), 'title: Bench\nurl: https://site.example/\ncards: false\n')
  for (const [index, body] of createBodies(count).entries()) {
    const day = new Date(first + pick(3650) * 86_400_000).toISOString().slice(0, 10)
    const where = Array.from({ length: 3 }, () => countries[pick(200)]?.code).join(', ')
    const who = Array.from({ length: 4 }, () => `Actor ${pick(1000)}`).join(', ')
    const front = `title: Made-up story ${index}\ndate: ${day}\ncountries: [${where}]\nactors: [${who}]`
    const path = join(folder, 'stories', day.slice(0, 4))
    await mkdir(path, { recursive: true })
    await writeFile(join(path, `${day}-story-${index}.md`), `---\n${front}\n---\n\n${body}\n`)
  }
}
