/** What Windows-1252 shows for the bytes 0x80 to 0x9F; five of them it leaves open. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const CONTROLS = /[\u0080-\u009F]/g

/** An encoding that the platform can decode, by one of its labels (WHATWG Encoding, section 4.2); `binary`-like names and misspellings are none. */
export function known(label: string | undefined): string | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

/** The text that bytes are in an encoding; what makes no character there becomes U+FFFD. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = mendControls(new TextDecoder(encoding).decode(bytes))
  // Vietnamese Windows writes the tone as a character of its own.
  return encoding === 'windows-1258' ? text.normalize('NFC') : text
}

/**
 * Quotation marks, dashes and the euro sign in the place of the controls U+0080 to U+009F, which no text has: they are bytes of
 * Windows-1252 in a text that was labelled Latin-1 (as HTML reads `&#146;`), or that this platform's decoder left as they were.
 */
export function mendControls(text: string): string {
  return text.replace(CONTROLS, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
}
