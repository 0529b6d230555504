import { Problem } from './problem.ts'

/** What the operating system's refusals mean and what helps (POSIX errno names, as Node gives them). */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written by you: change its permissions, or those of its folder',
  EPERM: 'may not be read or written by you: change its permissions, or those of its folder',
  EROFS: 'stands on a read-only disk: work on a copy that can be written to',
  ENOSPC: 'finds no space on the disk: free some, and run this again',
  EDQUOT: 'is over your quota of the disk: free some, and run this again',
  EMFILE: 'finds too many files open: raise the limit (ulimit -n), and run this again',
  ENFILE: 'finds too many files open on this machine: close some programs, and run this again',
  EIO: 'cannot be read or written, the disk reports an error: copy what is there while it can be read',
  EEXIST: 'stands in the way: move it away',
  EISDIR: 'is a folder where a file was expected: move it away',
  ENOTDIR: 'lies under a file where a folder was expected: move that file away',
  ELOOP: 'is a link that leads back to itself: remove it',
  ENAMETOOLONG: 'has a longer name than this disk allows: rename it',
  EBUSY: 'is in use by another program: close it there, and run this again',
  ENOENT: 'is not there any more',
}

/** A refusal of the operating system as something that a user can mend; any other error as it is. */
export function explainSystem(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  const meaning = error instanceof Error && code !== undefined ? MEANINGS[code] : undefined
  return meaning && code ? new Problem({ file }, code.toLowerCase(), meaning) : error
}
