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

/** Opens Chromium or Chrome without a window: the one that CHROME_PATH names, else one on the machine. Throws an error that says what to do when there is none. */
export function openBrowser(): Promise<Shared<Browser>> {
  return share('browser', launch, (browser) => browser.close())
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath)
    throw new Error(
      'No browser was found, and these tests need one: “npm run browser” installs Chromium; or install Chromium or Chrome yourself, or set CHROME_PATH to the program.',
    )
  return chromium.launch({ executablePath, args: FLAGS })
}

/** Where a browser is on this machine, Playwright’s own among them. */
export function findBrowser(): string | undefined {
  const stated = process.env.CHROME_PATH
  if (stated) {
    if (!existsSync(stated))
      throw new Error(`CHROME_PATH names ${stated}, which does not exist: correct it or unset it.`)
    return stated
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES]
  return [...candidates, chromium.executablePath()].find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
