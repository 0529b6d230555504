import assert from 'node:assert/strict'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { createNumbers, readParagraphs } from '../../bench/synthetic.ts'
import { buildSite } from '../../scripts/site/build.ts'
import { cacheFolder } from '../../scripts/store/cacheFolder.ts'
import { createFolder } from '../temporary.ts'
import { changesOf, isOrdered, marksOf } from './marks.ts'

/** `STEPS=200 STORIES=200 SEED=7` is the long form. */
const STEPS = Number(process.env.STEPS ?? 3)
const STORIES = Number(process.env.STORIES ?? 6)
const SEED = Number(process.env.SEED ?? 1)
/** Changes between two builds. */
const MOST_CHANGES = 3

test('a site that was built step by step is, byte for byte, the one that is built from nothing', async (t) => {
  const folder = await createFolder(t)
  const content = join(folder, 'content')
  const desk = new Desk(content, createNumbers(SEED))
  await desk.begin(STORIES)
  await buildSite(content, join(folder, 'dist'), true)
  for (let step = 1; step <= STEPS; step++) {
    const done = await desk.change()
    const built = await buildSite(content, join(folder, 'dist'), true)
    const fresh = join(folder, 'fresh')
    await cp(content, join(fresh, 'content'), { recursive: true })
    const anew = await buildSite(join(fresh, 'content'), join(fresh, 'dist'), true)
    const [steps, nothing] = [
      await marksOf(join(folder, 'dist'), isOrdered),
      await marksOf(join(fresh, 'dist'), isOrdered),
    ]
    assert.deepEqual(changesOf(nothing, steps), [], `seed ${SEED}, step ${step}: ${done.join('; ')}`)
    assert.deepEqual([built.files, built.stories], [anew.files, anew.stories])
    await rm(fresh, { recursive: true })
  }
})

/** An editor who changes a content folder at random, by given numbers. */
class Desk {
  readonly #content: string
  readonly #pick: (below: number) => number
  readonly #paragraphs = readParagraphs()
  #made = 0

  constructor(content: string, pick: (below: number) => number) {
    this.#content = content
    this.#pick = pick
  }

  async begin(stories: number): Promise<void> {
    await this.#write('site.yaml', 'title: Steps\nurl: https://steps.example/\ncards: false\n')
    await mkdir(join(this.#content, 'stories'), { recursive: true })
    for (let story = 0; story < stories; story++) await this.#add()
  }

  /** Makes a few changes and says which. Losing what was kept is one alone: where the list of own files is lost together with a story, nobody can know its page. */
  async change(): Promise<readonly string[]> {
    if (this.#pick(8) === 0) return [await this.#forget()]
    const done: string[] = []
    for (let left = 1 + this.#pick(MOST_CHANGES); left > 0; left--) done.push(await this.#changeOne())
    return done
  }

  async #changeOne(): Promise<string> {
    const file = this.#one(await this.#stories())
    const act = this.#one([
      () => this.#add(),
      () => this.#add(),
      () => this.#edit(file, 'body', (text) => `${text}\n${this.#paragraph()}\n`),
      () => this.#edit(file, 'title', (text) => text.replace(/^title: /m, 'title: Again, ')),
      () => this.#edit(file, 'day', (text) => text.replace(/^date: .*/m, `date: ${this.#day()}`)),
      () => this.#edit(file, 'no day', (text) => text.replace(/^date: .*\n/m, '')),
      () => this.#edit(file, 'paper', (text) => text.replace('---\n', `---\nsource: ${this.#one(PAPERS)}\n`)),
      () => this.#edit(file, 'draft', (text) => text.replace('---\n', '---\ndraft: true\n')),
      () => this.#edit(file, 'topics', (text) => text.replace('---\n', '---\ntopics: [Shipping]\n')),
      () => this.#rename(file),
      () => this.#remove(file),
      () => this.#note('actors/iran.md', '---\nname: Iran\naliases: [Tehran]\ntype: government\n---\n\n'),
      () => this.#note('countries/IR.md', ''),
      () => this.#note('pages/about.md', '---\ntitle: About\n---\n\n'),
      () => this.#note('theme.css', '/* '),
    ])
    return act()
  }

  async #add(): Promise<string> {
    const day = this.#day()
    const body = [this.#paragraph(), this.#paragraph(), this.#paragraph()].join('\n\n')
    const file = `stories/${day}-story-${this.#made++}.md`
    await this.#write(file, `---\ntitle: Story ${this.#made}\ndate: ${day}\n---\n\n${body}\n`)
    return `added ${file}`
  }

  async #edit(file: string, what: string, change: (text: string) => string): Promise<string> {
    const path = join(this.#content, file)
    await writeFile(path, change(await readFile(path, 'utf8')))
    return `${what} of ${file}`
  }

  async #rename(file: string): Promise<string> {
    await rename(join(this.#content, file), join(this.#content, `stories/renamed-${this.#made++}.md`))
    return `renamed ${file}`
  }

  async #remove(file: string): Promise<string> {
    await rm(join(this.#content, file))
    // A site without stories is none that anyone edits.
    if ((await this.#stories()).length === 0) await this.#add()
    return `removed ${file}`
  }

  async #note(file: string, head: string): Promise<string> {
    await this.#write(file, `${head}${this.#paragraph().slice(0, 60)}${head.startsWith('/*') ? ' */' : ''}\n`)
    return `wrote ${file}`
  }

  /** Loses or damages something that was kept. */
  async #forget(): Promise<string> {
    const kind = this.#one(['built', 'derived', 'told'])
    const folder = cacheFolder(this.#content, kind)
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    const file = this.#one([...files.sort(), ''])
    if (file === '') await rm(folder, { recursive: true })
    else if (file.endsWith('.txt')) await rm(file)
    else await writeFile(file, this.#damage(await readFile(file)))
    return `damaged ${kind}/${file.slice(folder.length + 1)}`
  }

  /** Bytes without the last of them, or with another one in their midst. */
  #damage(bytes: Buffer): Buffer {
    if (this.#pick(2) === 0) return bytes.subarray(0, -10)
    const at = this.#pick(bytes.length)
    return Buffer.from(bytes).fill((bytes[at] ?? 0) ^ 1, at, at + 1)
  }

  async #stories(): Promise<readonly string[]> {
    return (await readdir(join(this.#content, 'stories'))).sort().map((name) => `stories/${name}`)
  }

  #day(): string {
    return new Date(Date.UTC(2019, 4, 1) + this.#pick(60) * 86_400_000).toISOString().slice(0, 10)
  }

  #paragraph(): string {
    return this.#one(this.#paragraphs)
  }

  #one<T>(of: readonly T[]): T {
    return of[this.#pick(of.length)] ?? assert.fail('nothing to choose from')
  }

  async #write(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.#content, file)), { recursive: true })
    await writeFile(join(this.#content, file), text)
  }
}

const PAPERS = ['The Ledger', 'Harbour Post', 'Le Quai']
