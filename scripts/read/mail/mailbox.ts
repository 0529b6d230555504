const DIVIDER = /^From \S.*\d{4}\s*$/

/** Whether a text is a mailbox: it begins with an mbox divider (RFC 4155) and a header. */
export function isMailbox(beginning: string): boolean {
  const [first = '', second = ''] = beginning.split(/\r?\n/)
  return DIVIDER.test(first) && /^[!-9;-~]+:/.test(second)
}

/** The messages of a mailbox, in order. Lines that were quoted as `>From` are as they were. */
export function splitMailbox(bytes: Uint8Array): readonly Uint8Array[] {
  // Latin-1 keeps every byte as one character, whatever the encodings of the parts.
  const lines = Buffer.from(bytes).toString('latin1').split('\n')
  const messages: string[][] = []
  let afterBlank = true
  for (const line of lines) {
    const bare = line.replace(/\r$/, '')
    if (afterBlank && DIVIDER.test(bare)) messages.push([])
    else messages.at(-1)?.push(line.replace(/^>(>*From )/, '$1'))
    afterBlank = bare === ''
  }
  return messages.map((message) => Buffer.from(message.join('\n'), 'latin1'))
}
