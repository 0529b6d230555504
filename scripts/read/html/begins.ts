const ELEMENT =
  /^(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|a|article|aside|b|base|blockquote|body|br|center|dd|details|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|img|ins|li|link|main|meta|nav|ol|p|picture|pre|q|script|section|small|span|strong|style|sub|sup|table|tbody|td|template|th|thead|time|title|tr|u|ul|video)(?:\s[^<>]*)?\/?>/i

/** Whether a text begins with an element of HTML, as a page does, or a piece of one that was copied from its source. */
export function beginsAsHtml(beginning: string): boolean {
  return ELEMENT.test(beginning.trimStart())
}
