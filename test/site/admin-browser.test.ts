import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { serve } from '../../scripts/serve/index.ts'
import { buildSite } from '../../scripts/site/build.ts'
import { openBrowser } from '../browser.ts'
import { listFiles } from '../files.ts'
import { createFolder } from '../temporary.ts'
import { writeFiles } from './folder.ts'

const { thing: browser, close } = await openBrowser()
after(close)

/** The files of the repository that the browser was given, in its own private file system. */
type Files = readonly (readonly [path: string, text: string])[]

/** Gives the page a folder as if its user had chosen it. */
async function chooseFolder(page: Page, files: Files): Promise<void> {
  await page.addInitScript(() => {
    const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('repo', { create: true })
    Object.assign(window, { showDirectoryPicker: folder })
  })
  await page.reload()
  await page.evaluate(async (all) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('repo', { create: true })
    await root.getDirectoryHandle('.git', { create: true })
    for (const [path, text] of all) {
      const names = path.split('/')
      let folder = root
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true })
      const writing = await (await folder.getFileHandle(names.at(-1) ?? '', { create: true })).createWritable()
      await writing.write(text)
      await writing.close()
    }
  }, files)
}

/** The stories that are there now. */
async function storiesThere(page: Page): Promise<Files> {
  return page.evaluate(async () => {
    const found: [string, string][] = []
    const open: [string, FileSystemDirectoryHandle][] = [
      ['', await (await navigator.storage.getDirectory()).getDirectoryHandle('repo')],
    ]
    for (let next = open.pop(); next; next = open.pop()) {
      const [at, folder] = next
      const entries = (folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }).entries()
      for await (const [name, handle] of entries)
        if (handle.kind === 'directory') open.push([`${at}${name}/`, handle as FileSystemDirectoryHandle])
        else found.push([at + name, await (await (handle as FileSystemFileHandle).getFile()).text()])
    }
    return found.filter(([path]) => path.startsWith('content/stories/')).sort()
  })
}

const OLD = `---
title: Lamp
date: 2023-05-16T08:30:00+02:00
source: The Ledger
authors: [Rook, Maria]
quotes: { hide: [we worked] }
mine: kept
---

The lamp of Valletta was lit.[^1]

[^1]: See [[quay]].
`

test('a story is made, edited and published in the web editor, with nothing from elsewhere', {
  timeout: 120_000,
}, async (t) => {
  const folder = await createFolder(t)
  const [content, output] = [join(folder, 'content'), join(folder, 'dist')]
  await writeFiles(content, {
    'site.yaml': 'title: T\nurl: http://localhost:8080/a/\ncards: false\n',
    'cms.yaml': 'repository: a/harbour\n',
    'stories/2023/2023-05-16-lamp.md': OLD,
  })
  await buildSite(content, output, true)
  const served = await serve({ folder: output, base: () => '/a/', host: '127.0.0.1', port: 0 })
  t.after(() => served.close())
  const context = await browser.newContext({ viewport: { width: 1280, height: 3000 } })
  t.after(() => context.close())
  const page = await context.newPage()
  const elsewhere: string[] = []
  page.on('response', (response) => {
    const url = response.url()
    if (/^https?:/.test(url) && !url.startsWith(served.address)) elsewhere.push(url)
  })
  await page.goto(`${served.address}admin/`)
  const paths = (await listFiles(content)).filter((path) => !path.startsWith('.cache'))
  await chooseFolder(
    page,
    await Promise.all(
      paths.map(async (path) => [`content/${path}`, await readFile(join(content, path), 'utf8')] as const),
    ),
  )
  await page.getByRole('button', { name: /local/i }).click()

  // What is there is edited: what the form does not know stays.
  await page.getByText('Lamp').first().click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Lamp lit again')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Entry saved').waitFor()
  const [[, edited = ''] = []] = await storiesThere(page)
  for (const kept of [
    'title: Lamp lit again',
    'date: 2023-05-16T08:30:00+02:00',
    'source: The Ledger',
    'mine: kept',
    '- we worked',
    '[^1]: See [[quay]].',
  ])
    assert.ok(edited.includes(kept), `${kept} in ${edited}`)

  await page.goto(`${served.address}admin/#/collections/stories/new`)
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Quay: mended')
  await page.locator('input[type=date]').first().fill('2024-05-12')
  await page.getByRole('textbox', { name: 'Text', exact: true }).click()
  await page.keyboard.insertText('The quay of Valletta was mended on Sunday, said Karm Vella.')
  await page.getByRole('switch', { name: 'Draft' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Quay: mended').first().waitFor()
  await page.getByText('Entry saved').waitFor()
  const stories = await storiesThere(page)
  assert.deepEqual(
    stories.map(([path]) => path),
    ['content/stories/2023/2023-05-16-lamp.md', 'content/stories/2024/2024-05-12-quay-mended.md'],
  )
  assert.deepEqual(elsewhere, [])

  // Back on the disk it is a draft, which is published and built.
  const build = async () => {
    for (const [path, text] of await storiesThere(page)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    return buildSite(content, output, true)
  }
  const address = join(output, '2024/05/12/quay-mended/index.html')
  assert.deepEqual(
    (await build()).problems
      .filter(({ severity, place }) => severity === 'error' && place.field !== 'mine')
      .map(String),
    [],
  )
  await assert.rejects(readFile(address))
  await page.getByText('Quay: mended').first().click()
  await page.getByRole('switch', { name: 'Draft' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/stories$/)
  await build()
  assert.match(await readFile(address, 'utf8'), /Karm Vella/)
})
