import { crc32, deflateRawSync } from 'node:zlib';
import { storedZip } from './stored-zip.ts';

/** Workbooks for tests, as small as a reader lets them be. */

const SHEET_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/** A workbook of these sheets, each the text of its rows and what stands after them. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const parts: [string, string][] = [
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="r"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${SHEET_TYPE}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ],
    // The second style is a date's.
    [
      'xl/styles.xml',
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    ],
    ...names.map((name, at): [string, string] => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet>${sheets[name] ?? ''}</worksheet>`,
    ]),
    ...Object.entries(more),
  ];
  const entries = new Map(parts.map(([path, text]) => [path, Buffer.from(text)]));
  return new Uint8Array(storedZip(entries));
}

/** Rows of cells as XML, from A1 on: numbers as they are, text inline, and what begins with `<c` as it stands. */
export function rows(...table: readonly (readonly (string | number)[])[]): string {
  const cells = (row: readonly (string | number)[], at: number) =>
    row
      .map((cell, column) => {
        const place = `r="${String.fromCharCode(65 + column)}${at + 1}"`;
        if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
        if (cell.startsWith('<c')) return cell.replace('<c', `<c ${place}`);
        return cell === '' ? '' : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
      })
      .join('');
  return `<sheetData>${table.map((row, at) => `<row r="${at + 1}">${cells(row, at)}</row>`).join('')}</sheetData>`;
}

/** A workbook whose one sheet is so many blanks, and which claims to hold ten bytes. */
export function bomb(bytes: number): Uint8Array {
  const parts: readonly (readonly [string, Buffer])[] = [
    [
      'xl/workbook.xml',
      Buffer.from(
        '<workbook><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      Buffer.from(
        `<Relationships><Relationship Id="rId1" Type="${SHEET_TYPE}" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    ],
    ['xl/worksheets/sheet1.xml', Buffer.alloc(bytes, ' ')],
  ];
  const out: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    const entry = Buffer.alloc(46);
    local.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [header, from] of [
      [local, 8],
      [entry, 10],
    ] as const) {
      header.writeUInt16LE(8, from);
      header.writeUInt32LE(crc32(content), from + 6);
      header.writeUInt32LE(packed.length, from + 10);
      header.writeUInt32LE(10, from + 14);
      header.writeUInt16LE(path.length, from + 18);
    }
    entry.writeUInt32LE(at, 42);
    out.push(local, path, packed);
    directory.push(entry, path);
    at += 30 + path.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...out, ...directory, end]);
}
