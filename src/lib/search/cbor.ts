/**
 * Writes tables in CBOR (RFC 8949), the form in which Pagefind reads its tables. They travel as JSON in the catalogue,
 * so that the file serves both; the libraries that write CBOR are larger than the tables. Runs in the browser.
 */

export type TableValue = number | string | readonly TableValue[];

const [wholeNumber, text, list] = [0, 3, 4] as const;

/** @returns the bytes of the value in the shortest form */
export function cborOf(value: TableValue): number[] {
  if (typeof value === 'number') return head(wholeNumber, value);
  if (typeof value === 'string') {
    const bytes = new TextEncoder().encode(value);
    return [...head(text, bytes.length), ...bytes];
  }
  return [...listHead(value.length), ...value.flatMap(cborOf)];
}

/** The bytes before the items of a list. */
export function listHead(length: number): number[] {
  return head(list, length);
}

/** A kind and a number or length. */
function head(kind: number, size: number): number[] {
  const first = kind << 5;
  if (size < 24) return [first | size];
  const bytes = size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4;
  return [
    first | (24 + Math.log2(bytes)),
    ...Array.from({ length: bytes }, (_, at) => (size >>> (8 * (bytes - 1 - at))) & 255),
  ];
}
