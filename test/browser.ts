import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { type Shared, share } from './shared.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Opens Chromium or Chrome without a window: the one that CHROME_PATH names, else one on the machine, else one that is installed now:
 * through apt where we are root, else by Playwright. Throws an error that says what to do when none can be had.
 */
export function openBrowser(): Promise<Shared<Browser>> {
  return share('browser', launch, (browser) => browser.close())
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser() ?? installByApt() ?? installByPlaywright()
  if (!executablePath) {
    throw new Error(
      'No browser was found and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to the program, and run the tests again.',
    )
  }
  return chromium.launch({ executablePath, args: FLAGS })
}

function findBrowser(): string | undefined {
  const stated = process.env.CHROME_PATH
  if (stated) {
    if (!existsSync(stated))
      throw new Error(`CHROME_PATH names ${stated}, which does not exist: correct it or unset it.`)
    return stated
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES]
  return candidates.find(isProgram)
}

function installByApt(): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  attempt('apt-get', ['update', '-qq'])
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return findBrowser()
}

function installByPlaywright(): string | undefined {
  attempt(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'])
  const path = chromium.executablePath()
  return isProgram(path) ? path : undefined
}

function attempt(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: 'inherit' })
  } catch {
    // What matters is whether a browser is there afterwards.
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
