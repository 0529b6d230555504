/** A sentence that lost the space before it: “at his old desk.The list”. */
const GLUED = /(?<=\p{Ll}{3}[.!?][”"]?)(?=\p{Lu}\p{Ll}*[ ,’'])/gu

/** Where two sentences are glued together, as offsets, in order. Names of sites and of products are written otherwise: `Node.js`, `BBC.com`. */
export function findGlued(text: string): readonly number[] {
  return Array.from(text.matchAll(GLUED), ({ index }) => index)
}
