import { readFile } from 'node:fs/promises';
import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { withNotes } from '../../../src/export/picture/png-notes.ts';

interface Chunk {
  readonly kind: string;
  readonly data: Buffer;
  readonly isWhole: boolean;
}

/** The chunks of a PNG, each with whether its check sum holds (zlib's own, not ours). */
const chunksOf = (png: Buffer): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const content = png.subarray(at + 4, at + 8 + length);
    chunks.push({ kind: content.subarray(0, 4).toString('latin1'), data: content.subarray(4), isWhole: zlib.crc32(content) === png.readUInt32BE(at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

test('texts stand behind the header, whole, in any script; the picture stays as it was', async () => {
  const before = await readFile('docs/picture.png');
  const notes = { Title: 'Drehsitz – nach links', Description: 'Nur zum Lernen. Für Ihre Übung: ✓' };
  const after = Buffer.from(await (await withNotes(new Blob([before]), notes)).arrayBuffer());
  const chunks = chunksOf(after);
  expect(chunks.every(({ isWhole }) => isWhole)).toBe(true);
  expect(chunks.slice(0, 3).map(({ kind }) => kind)).toEqual(['IHDR', 'iTXt', 'iTXt']);
  expect(chunks.filter(({ kind }) => kind === 'iTXt').map(({ data }) => data.toString('utf8').split('\0\0\0\0\0'))).toEqual(Object.entries(notes));
  expect(chunks.filter(({ kind }) => kind !== 'iTXt')).toEqual(chunksOf(before));
});
