/**
 * Ends of sentences that Unicode's rules pass over. It begins at the stop and looks back from there, so that only stops cost time.
 * - A sentence that lost the space before it: “at his old desk.The list”. Names of sites are written otherwise: `Node.js`, `BBC.com`.
 * - A sentence that begins with a figure or with a name in lower case: “It closed. 14 people left.”, “in May. iPhone sales”.
 * - A sentence that its notes end: “It was true.[2] The”.
 * - A sentence that trails off: “I thought …” She
 */
const OVERLOOKED =
  /[.!?](?:(?<=\p{Ll}{3}.)[”"]?(?=\p{Lu}\p{Ll}*[ ,’'])|(?<=[\p{L}\d\s$€£][\p{Ll}\d]{1,2}\.)[”"’)]?\s(?=[“"($€£]?\d|\p{Ll}\p{Lu})|(?:\[\d{1,3}\])+\s(?=\p{Lu}))|…(?:\s?[”"’»)])?\s+(?=[“"‘«(¿¡]?\p{Lu})/gu

/** Where a sentence may end that Unicode's rules run on, as offsets; whether it does is for `joins` to say. */
export function findOverlooked(text: string): readonly number[] {
  const found: number[] = []
  for (const { 0: stop, index } of text.matchAll(OVERLOOKED)) found.push(index + stop.length)
  return found
}
