import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A copy of the project in a temporary folder, as it stands now; faults are put into it, never into the project itself. */
export function copyProject(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-mutants-')))
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
  for (const path of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(path, join(folder, path), { force: true, errorOnExist: false })
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

/** What commands keep between runs was made by the code of before. */
export function forgetKept(folder: string): void {
  rmSync(join(folder, '.cache'), { recursive: true, force: true })
}
