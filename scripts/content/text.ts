import { readFile } from 'node:fs/promises'
import { cleanCharacters } from '../model/characters.ts'
import { Problem } from '../model/problem.ts'
import { nameFile } from './name.ts'

const UTF16 = /^(?:\xff\xfe|\xfe\xff)/

/** The text of a content file, as `plainText` gives it. Throws a Problem with the line when it is not UTF-8, and as `readFile` does when there is no such file. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  try {
    return plainText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    const isWide = UTF16.test(bytes.subarray(0, 2).toString('latin1'))
    const found = isWide ? 'it is UTF-16' : 'it may be windows-1252 or another old encoding'
    throw new Problem(
      { file: nameFile(path), line: isWide ? 1 : lineOfBroken(bytes) },
      'not-utf-8',
      `is not UTF-8, so its letters would be lost; ${found}: save it as UTF-8 with your editor’s “save with encoding”`,
    )
  }
}

/** The same of a file that need not be there: undefined without it. */
export async function readTextIfThere(path: string): Promise<string | undefined> {
  return readText(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** A text without a byte order mark and control characters, its lines ended by `\n` alone whatever the system that it was written on. */
export function plainText(text: string): string {
  return cleanCharacters(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
}

/** The line, from 1, of the first byte that makes no character. */
function lineOfBroken(bytes: Buffer): number {
  const decoded = new TextDecoder('utf-8').decode(bytes)
  return decoded.slice(0, decoded.indexOf('\uFFFD')).split('\n').length
}
