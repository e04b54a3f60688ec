/** What we use of gifenc, which has no types of its own. */
declare module 'gifenc' {
  type Colour = [red: number, green: number, blue: number];
  interface FrameOptions {
    readonly palette?: readonly Colour[];
    /** Milliseconds, kept as hundredths of a second. */
    readonly delay: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** 0 for ever. */
    readonly repeat?: number;
    /** 1: the next picture is laid over this one. */
    readonly dispose?: number;
  }
  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
    readonly bytesView: () => Uint8Array;
    readonly stream: { writeByte(value: number): void; writeBytes(bytes: Uint8Array): void };
  }
  const GIFEncoder: () => Encoder;
  const quantize: (rgba: Uint8ClampedArray, colours: number) => Colour[];
  const applyPalette: (rgba: Uint8ClampedArray, palette: readonly Colour[]) => Uint8Array;
  export { GIFEncoder, quantize, applyPalette };
}
