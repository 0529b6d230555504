/** One step over a note's Markdown: text in, text out; what it leaves out it tells. */
export type Step = (text: string, leave: Leave) => string

/** Notes what is left out, and why. */
export type Leave = (text: string, reason: string) => void

const FENCE = /^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n\1?\2[`~]*[ \t]*(?=\n|$)|$(?![\s\S]))/gm

/** A step that leaves code as it is: fenced blocks, and spans between grave accents. */
export function outsideCode(step: Step): Step {
  return (text, leave) => {
    if (!/`|~~~/.test(text)) return step(text, leave)
    const kept: string[] = []
    const keep = (code: string) => `\uE000${kept.push(code) - 1}\uE001`
    const open = text.replace(FENCE, keep).replace(/(?<!`)(`{1,3})(?!`)([^`\n]+)\1(?!`)/g, keep)
    const changed = step(open, (left, reason) => leave(restore(left, kept), reason))
    return restore(changed, kept)
  }
}

function restore(text: string, kept: readonly string[]): string {
  return text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => restore(kept[Number(index)] ?? '', kept))
}
