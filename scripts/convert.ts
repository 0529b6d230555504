import { convertStream } from './convert/stream.ts'

await convertStream(process.stdin, process.stdout)
