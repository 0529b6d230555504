/** A line of text on a page, in points from its lower left corner. */
export interface SetLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold?: boolean
}

/** A PDF (ISO 32000) of pages with lines of Helvetica, without streams that are packed. */
export function pdfOf(
  pages: readonly (readonly SetLine[])[],
  { width = 595, height = 842, extra = '' } = {},
): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', '']
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  objects.push(font('Helvetica'), font('Helvetica-Bold'))
  const kids = pages.map((lines) => {
    const stream = lines
      .map(
        ({ text, x, y, size, bold }) =>
          `BT /F${bold ? 2 : 1} ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      )
      .join('\n')
    const content = objects.push(`<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`)
    return objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${content} 0 R >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Widths of Helvetica's letters in thousandths of its size, near enough for setting lines. */
const NARROW = /[iljtfI.,:;'|!()\s-]/
export function widthOf(text: string, size: number): number {
  return (
    [...text].reduce((sum, letter) => sum + (NARROW.test(letter) ? 0.27 : /[mwMW]/.test(letter) ? 0.85 : 0.556), 0) *
    size
  )
}

/** A text in lines no wider than a column; words are parted at hyphens that stand for where they may be. */
export function setLines(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const whole = word.replaceAll('\u00ad', '')
    if (widthOf(`${line} ${whole}`, size) <= width || line === '') line = line ? `${line} ${whole}` : whole
    else {
      const [start = '', end] = word.split('\u00ad')
      const isParted = end !== undefined && widthOf(`${line} ${start}-`, size) <= width
      lines.push(isParted ? `${line} ${start}-` : line)
      line = isParted ? end : whole
    }
  }
  return [...lines, line]
}
