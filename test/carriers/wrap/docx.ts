import type { Carrier } from '../carrier.ts'
import { bylineOf, printedDay } from '../furniture.ts'
import type { Part, Truth } from '../truth.ts'
import { escapeHtml } from './html.ts'
import { zip } from './zip.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

function paragraph(text: string, style?: string, more = ''): string {
  const properties = style || more ? `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}</w:pPr>` : ''
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r></w:p>`
}

function partXml(part: Part): string {
  if ('p' in part) return paragraph(part.p)
  if ('h' in part) return paragraph(part.h, 'Heading2')
  if ('list' in part)
    return part.list
      .map((item) => paragraph(item, 'ListParagraph', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))
      .join('')
  if ('quote' in part) return part.quote.map((text) => paragraph(text, 'Quote')).join('')
  if ('table' in part) {
    const rows = part.table.map(
      (row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`,
    )
    return `<w:tbl>${rows.join('')}</w:tbl>`
  }
  return paragraph(part.figure.caption, 'Caption')
}

const STYLES = [
  ['Title', 'Title'],
  ['Subtitle', 'Subtitle'],
  ['Heading2', 'heading 2'],
  ['ListParagraph', 'List Paragraph'],
  ['Quote', 'Quote'],
  ['Caption', 'caption'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')

function files(truth: Truth): Record<string, string> {
  const head = [
    paragraph(truth.title, 'Title'),
    truth.deck ? paragraph(truth.deck, 'Subtitle') : '',
    paragraph(bylineOf(truth)),
    paragraph(printedDay(truth)),
  ]
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${kind}.numbering+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relation}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `${XML}<w:styles xmlns:w="${WORD}">${STYLES}</w:styles>`,
    'word/numbering.xml': `${XML}<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${head.join('')}${truth.body.map(partXml).join('')}<w:sectPr/></w:body></w:document>`,
  }
}

export const wordFiles: readonly Carrier[] = [
  { name: 'docx/Word', wrap: (truth) => ({ name: `${truth.id}.docx`, bytes: zip(files(truth)) }) },
]
