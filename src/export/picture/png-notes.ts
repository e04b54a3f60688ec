/** Texts within a PNG file (chunks `iTXt`, PNG specification, third edition, 11.3.3). */

const SIGNATURE_BYTES = 8;
/** Length, kind, width, height, five bytes of settings, check: the first chunk, after which texts may stand. */
const HEADER_CHUNK_BYTES = 25;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const utf8 = new TextEncoder();

const textChunk = (name: string, text: string): Uint8Array<ArrayBuffer> => {
  // Keyword, end; not compressed; no language; no translated keyword.
  const content = utf8.encode(`iTXt${name}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, crcOf(content));
  return chunk;
};

/** The PNG with texts under their names ("Title", "Copyright", "Description"). */
export const withNotes = async (png: Blob, notes: Readonly<Record<string, string>>): Promise<Blob> => {
  const start = SIGNATURE_BYTES + HEADER_CHUNK_BYTES;
  return new Blob([png.slice(0, start), ...Object.entries(notes).map(([name, text]) => textChunk(name, text)), png.slice(start)], { type: 'image/png' });
};
