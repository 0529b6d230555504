import type { Found, Head } from '../model/article.ts'
import type { Stated } from '../model/source.ts'

/** The part of an article's head that the user asserts. */
export function headFromStated(stated: Stated): Head {
  return {
    ...(stated.title && { title: state(stated.title) }),
    ...(stated.date && { date: state(stated.date) }),
    ...(stated.source && { source: state(stated.source) }),
    ...(stated.url && { url: state(stated.url) }),
    ...(stated.language && { language: state(stated.language) }),
  }
}

function state<T>(value: T): Found<T> {
  return { value, trust: 'stated', from: 'as stated' }
}
