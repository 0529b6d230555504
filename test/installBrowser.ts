import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from './browser.ts'

/** `npm run browser`: installs Chromium for the tests where no browser is there: through apt where we are root, else by Playwright. */
if (!findBrowser()) installByApt()
if (!findBrowser())
  attempt(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'])
const found = findBrowser()
if (found) console.log(`The tests use ${found}.`)
else {
  console.error('No browser could be installed. Install Chromium or Chrome, or set CHROME_PATH to the program.')
  process.exitCode = 1
}

function installByApt(): void {
  if (process.getuid?.() !== 0) return
  attempt('apt-get', ['update', '-qq'])
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
}

function attempt(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: 'inherit' })
  } catch {
    // What matters is whether a browser is there afterwards.
  }
}
