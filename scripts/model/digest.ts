/** A sentence of the body, verbatim. */
export interface KeyPoint {
  readonly text: string
  /** The number of its paragraph, from 1. */
  readonly paragraph: number
}

/** `stated`: the text names the day; `implied`: it was worked out from the day of publication or from another event. */
export type Certainty = 'stated' | 'implied'

/** A time expression and the calendar value it stands for. */
export interface DateMention {
  /** As the text has it: `on Wednesday` gives `Wednesday`. */
  readonly text: string
  /** As TimeML's TIMEX3 value: 2019-05-15, 2019-05, 2019, 2019-W20, 2019-Q2, 2019-SP, 199. Absent when it cannot be resolved. */
  readonly value?: string
  readonly paragraph: number
  /** Offset in the paragraph's text. */
  readonly start: number
  readonly certainty: Certainty
}

/** A sentence that tells a dated event. */
export interface TimelineEvent {
  /** As `DateMention.value`; absent in a story without a publication date where the text is relative. */
  readonly date?: string
  /** What the text said: `on Wednesday`. */
  readonly said: string
  readonly text: string
  readonly paragraph: number
  readonly certainty: Certainty
}

export interface Quote {
  /** The words said, without the outer marks; for indirect speech, the clause. */
  readonly text: string
  /** The speaker resolved to a name, or the description when the text gives no name. Absent where nobody can tell who is meant. */
  readonly speaker?: string
  /** The speaker as the text has it: `he`, `a second official`. */
  readonly mention?: string
  readonly paragraph: number
  /** False for indirect speech. */
  readonly direct: boolean
  /** The speaker's actor page. */
  readonly actor?: string
  /** `stated`: a verb of saying, or the quotation before, names the speaker; `implied`: he is only likely to be the one. Absent where nobody is named. */
  readonly certainty?: Certainty
}

/** What Dateline derives from a story's body. */
export interface Digest {
  readonly keyPoints: readonly KeyPoint[]
  /** Every time expression, in reading order. */
  readonly dates: readonly DateMention[]
  /** In order of time. */
  readonly timeline: readonly TimelineEvent[]
  readonly quotes: readonly Quote[]
}
