import { setFlagsFromString } from 'node:v8'

/** By how many percent the heap may grow beyond what is alive before V8 looks for garbage; left to itself it lets a large heap grow up to fourfold. */
const GROWTH = 30

/** Keeps the memory of a long task near to what it holds: 330 MB instead of 570 for a site of 1,000 stories, for a tenth more CPU time on Node 20, up to half on 22. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
