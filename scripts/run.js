#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findModule } from './bundle/index.js'
import { ROOT } from './bundle/root.js'

/**
 * Starts a command by its name, or a module that a process starts with by its path:
 *
 *   node scripts/run.js add article.txt
 *   node scripts/run.js scripts/add/worker.ts
 *
 * It is what the package calls `dateline` too: `npx dateline add article.txt`.
 */
const [name = '', ...args] = process.argv.slice(2)
const COMMANDS = {
  init: 'begins a site of your own',
  add: 'reads sources, writes stories',
  fetch: 'brings what is new of the feeds in content/feeds.yaml',
  feeds: 'tends that list: add, import and export',
  digest: 'makes stories of what is new in content/sources, and builds the site',
  build: 'builds the site: content → dist/',
  start: 'builds, serves, and builds again on every change',
  'publish-drafts': 'publishes stories that wait for an editor',
  check: 'says what is wrong in the content, and how to mend it',
  schema: 'prints what front matter may say, as JSON Schema',
  actors: 'tends the files of content/actors',
  remove: 'deletes stories for good',
  derive: 'makes digests ahead of a build, on several machines too',
  convert: 'JSON lines in, JSON lines out',
  weave: 'what convert wrote in, ties and storylines out',
}

const path = name.endsWith('.ts') ? resolve(name) : fileURLToPath(new URL(`${name}.ts`, import.meta.url))
const address = isAboutAll() ? undefined : await find(relative(ROOT, path).split(sep).join('/'))
if (address) {
  // As if Node had been started with it.
  process.argv.splice(1, process.argv.length, path, ...args)
  await import(address)
}

/** @param {string} module */
async function find(module) {
  try {
    const found = await findModule(module)
    if (found) return found
    console.error(`There is no command “${name}”; there are: ${Object.keys(COMMANDS).join(', ')}.`)
    process.exitCode = 2
  } catch (error) {
    // What esbuild finds wrong is told with file and line; how it came to be asked tells nothing.
    if (!(error instanceof Error && 'errors' in error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** Answers what is asked of all commands together. */
function isAboutAll() {
  if (name === '--version' || name === '-v') {
    console.log(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version)
    return true
  }
  if (name !== '' && name !== '--help' && name !== '-h' && name !== 'help') return false
  const width = Math.max(...Object.keys(COMMANDS).map((command) => command.length))
  const lines = Object.entries(COMMANDS).map(([command, does]) => `  ${command.padEnd(width)}  ${does}`)
  console.log(
    `Turns a pile of news articles into a digest site.\n\n  dateline COMMAND …\n\n${lines.join('\n')}\n\nEach has --help.`,
  )
  if (name === '') process.exitCode = 2
  return true
}
