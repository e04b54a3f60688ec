import { encode } from 'uqr';

/** A QR code to be drawn: sides in modules, the quiet border in them, and all its dark modules as one path. */
export interface QrCode {
  readonly modules: number;
  readonly path: string;
}

/** Light modules round a code, as its standard asks for. */
const QUIET_MODULES = 4;

/** The QR code of a text. Low error correction: a screen has no creases, and larger modules are caught from further away. */
export const qrCode = (text: string): QrCode => {
  const { size, data } = encode(text, { ecc: 'L', border: QUIET_MODULES });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { modules: size, path: dark.join('') };
};
