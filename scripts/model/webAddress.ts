/** Whether a text is an address of the web: `https://…` or `http://…`. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
