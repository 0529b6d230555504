/** One thing of which stories say different things. Nothing is judged. */
export interface Difference {
  /** `figure`: how many, how much; `price`: how much money; `age`: of a person; `day`: on which something was; `place`: where; `denial`: who was said to have done something, and denied it. */
  readonly kind: 'figure' | 'price' | 'age' | 'day' | 'place' | 'denial'
  /** What it is said of, in the words of one of the stories: `oil tankers`; who is of that age or denies; of a price, a day and a place a name that the sentences share. */
  readonly what: string
  /** What befell those who are counted: `dead`, `injured`, `missing`, `arrested`, `rescued`, `displaced`; absent for things. */
  readonly measure?: string
  /** Of the event, where a story says it: `2019-05-15`; of two days the earlier. */
  readonly date?: string
  /** Whether it only ever grew from one day to the next: a line of time rather than a difference. */
  readonly grew: boolean
  /** In order of publication, each value once a publisher; of days the earlier first; what was said before its denial. */
  readonly accounts: readonly Account[]
}

/** What one story says. */
export interface Account {
  /** Verbatim: `at least 12`, `Thursday`, `denied`. */
  readonly value: string
  /** The number of a figure. */
  readonly number?: number
  /** The day that is said. */
  readonly date?: string
  /** The sentence, verbatim. */
  readonly text: string
  /** The story's id. */
  readonly story: string
  readonly paragraph: number
  /** Who says it, where the text names somebody. */
  readonly by?: string
}
