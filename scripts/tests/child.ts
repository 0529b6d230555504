import { suite } from 'node:test'
import type { Asked, Told } from './told.ts'

/** A process that runs test files, one after the other as it is asked, until its parent leaves. What the project's modules are and have read is there once for all of them. */
process.on('message', ({ file, address }: Asked) => {
  suite(file, () => import(address))
})
/** What a test file left open, such as a pipe to a process that it started, keeps nobody waiting. */
const CLOSING_MS = 5000
process.on('disconnect', () => setTimeout(() => process.exit(), CLOSING_MS).unref())
const ready: Told = { kind: 'ready' }
process.send?.(ready)
