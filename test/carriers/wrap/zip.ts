import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP archive of files, stored as they are or deflated. */
export function zip(files: Readonly<Record<string, string>>, isDeflated = false): Uint8Array {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path)
    const whole = Buffer.from(text)
    const bytes = isDeflated ? deflateRawSync(whole) : whole
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(0x0800, 2)
    about.writeUInt32LE(0x00210000, 6)
    about.writeUInt16LE(isDeflated ? 8 : 0, 4)
    about.writeUInt32LE(crc32(whole), 10)
    about.writeUInt32LE(bytes.length, 14)
    about.writeUInt32LE(whole.length, 18)
    about.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, name, bytes])
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, entry, name]))
    pieces.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...pieces, listed, end]))
}
