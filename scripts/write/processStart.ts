import { readFile } from 'node:fs/promises'

/** When a process started, as the system counts it; undefined where the system does not say (only Linux does in a file). Numbers of processes come again, in containers at every start. */
export async function processStart(pid: number): Promise<string | undefined> {
  try {
    const [boot, status] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ])
    // proc(5): the name, in brackets, may hold anything; the 22nd field is the start, the 20th after the name.
    const started = status.slice(status.lastIndexOf(')') + 2).split(' ')[19]
    return `${boot.trim()} ${started}`
  } catch {
    return undefined
  }
}
