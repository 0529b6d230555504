/** The ending of a picture that browsers show, by its first bytes; undefined for anything else, SVG among it, which may hold scripts. */
export function endingOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'webp'
  return /^[\s\S]{4}ftyp(?:avif|avis|mif1[\s\S]*avif)/.test(head) ? 'avif' : undefined
}
