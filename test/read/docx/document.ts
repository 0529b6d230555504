import { zip } from '../../carriers/wrap/zip.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const STYLES = ['Title', 'Subtitle', 'heading 1', 'heading 2', 'Quote', 'caption', 'List Bullet']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`)
  .join('')

export function paragraph(
  text: string,
  style = '',
  runs = `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`,
): string {
  return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style.replace(' ', '')}"/></w:pPr>`}${runs}</w:p>`
}

/** A document of Word, as far as a reader needs it. */
export function documentOf(body: string, more: Readonly<Record<string, string>> = {}, isDeflated = false): Uint8Array {
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`
  return zip(
    {
      '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/></Types>`,
      '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
      'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation('r1', 'styles', 'styles.xml')}${relation('r2', 'footnotes', 'footnotes.xml')}${relation('r3', 'hyperlink', 'https://quay.example/plan?utm_source=word', ' TargetMode="External"')}${relation('r4', 'image', 'file:///etc/hostname', ' TargetMode="External"')}</Relationships>`,
      'word/styles.xml': `${XML}<w:styles xmlns:w="${WORD}">${STYLES}</w:styles>`,
      'word/document.xml': `${XML}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}<w:sectPr/></w:body></w:document>`,
      'word/footnotes.xml': `${XML}<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="1"><w:p><w:r><w:t>Counted by the harbour office.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
      ...more,
    },
    isDeflated,
  )
}
