/** What a text or a part of an address says whose characters are escaped (`%20`, RFC 3986); as it stands where that is no UTF-8. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The path of a file as an address: `maps/well one.png` → `maps/well%20one.png`. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
