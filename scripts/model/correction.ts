/** What a paper or an editor put right in a story after it was published. */
export interface Correction {
  readonly date: string
  readonly text: string
}
