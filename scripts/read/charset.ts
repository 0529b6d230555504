/** The text of a source. (UTF-8 here; other encodings are told by BOM, header and meta.) */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}
