/** What a sentence ends with at the end of a line, and the marks that close behind it. */
export const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]」』]*$/
