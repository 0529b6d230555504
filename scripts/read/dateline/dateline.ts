/** The words before a story's first sentence that say where it was filed. */
export interface Dateline {
  /** In ordinary capitals: `Nairobi`. */
  readonly place: string
  /** What stands after the place to tell it from others of its name, as written: `Kenya`, `N.Y.`. */
  readonly country?: string
  /** The wire agency, by its usual short name. */
  readonly agency?: string
  /** The paragraph without it. */
  readonly rest: string
}
