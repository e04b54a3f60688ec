import { ExportError } from '../../state/export-request.ts';
import type { Notes } from './notes.ts';
import { withNotes } from './png-notes.ts';

/** A canvas as PNG that tells what it is. */
export const pngOf = async (canvas: HTMLCanvasElement, { title, description, copyright, software }: Notes): Promise<Blob> => {
  const plain = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (plain === null) throw new ExportError('tooLarge', `${canvas.width} × ${canvas.height}`);
  return await withNotes(plain, { Title: title, Description: description, Copyright: copyright, Software: software });
};
