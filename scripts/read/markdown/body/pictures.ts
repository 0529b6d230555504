import type { Step } from './step.ts'

const PICTURE = /!\[([^[\]\n]*)\]\(\s*<?([^()\s<>]+(?:\([^()\s]*\)[^()\s]*)?)>?((?:\s+"[^"\n]*")?)\s*\)/g
const WEB = /^https?:\/\//i

/** Pictures and links lead to the web or nowhere: what stands beside the note stays there. */
export function readPlaces(base: string | undefined): Step {
  const resolve = (address: string) => {
    if (WEB.test(address)) return address
    return base && /^\/(?!\/)/.test(address) && URL.canParse(address, base) ? new URL(address, base).href : undefined
  }
  return (text, leave) =>
    text
      .replace(PICTURE, (whole, alt: string, address: string, title: string) => {
        // Obsidian writes a picture's width into its words: ![words|300](…).
        const words = alt.replace(/\|?\s*\d+(?:x\d+)?$/, '')
        const url = resolve(address)
        if (url) return `![${words}](${url}${title})`
        leave(whole, 'picture that stands beside the note')
        return ''
      })
      .replace(
        /(?<!!)\[([^[\]\n]*)\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)?)>?((?:\s+"[^"\n]*")?)\s*\)/g,
        (_whole, words: string, address: string, title: string) => {
          if (/^mailto:/i.test(address)) return `[${words}](${address}${title})`
          const url = resolve(address)
          return url ? `[${words}](${url}${title})` : words
        },
      )
}
