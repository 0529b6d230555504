import { join, relative, sep } from 'node:path'
import { watch } from 'chokidar'

/** A folder being watched. */
export interface Watching {
  close(): Promise<void>
}

/** How long a file must have been left alone to be read: what is still being copied is half a source. */
const REST_MS = 300
/** What arrives together, as a folder does, is read in one go. */
const TOGETHER_MS = 100

/**
 * Calls `act`, and again whenever something new or changed lies in a folder within `parent` and has come to rest; one call at a time.
 * Resolves when the first call has ended. The folder may go and come back. `failed` gets what `act` throws, and what the operating system says; watching goes on.
 */
export async function watchArrivals(
  parent: string,
  folder: string,
  act: () => Promise<void>,
  failed: (error: unknown) => void,
): Promise<Watching> {
  const watched = join(parent, folder)
  const watcher = watch(parent, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: REST_MS, pollInterval: 100 },
    ignored: (path) => relative(parent, path) !== '' && path !== watched && !path.startsWith(watched + sep),
  })
  let soon: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  const callNext = () => {
    last = last.then(act).catch(failed)
  }
  const arrive = () => {
    clearTimeout(soon)
    soon = setTimeout(callNext, TOGETHER_MS)
  }
  watcher.on('add', arrive).on('change', arrive).on('error', failed)
  await new Promise<void>((ready) => watcher.once('ready', ready))
  callNext()
  await last
  return {
    close: async () => {
      clearTimeout(soon)
      await watcher.close()
      await last
    },
  }
}
