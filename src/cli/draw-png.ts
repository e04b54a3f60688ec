import type { JSHandle, Page } from 'playwright';

/** Draws a PNG on a canvas of its size, in the page but not on it. The page's browser does the work. */
export const drawPng = (page: Page, png: Buffer): Promise<JSHandle<HTMLCanvasElement>> =>
  page.evaluateHandle(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2D context');
    context.drawImage(image, 0, 0);
    return canvas;
  }, `data:image/png;base64,${png.toString('base64')}`);
