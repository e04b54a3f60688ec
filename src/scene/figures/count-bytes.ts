/** What has come of files that are on their way. */
export interface Arrived {
  readonly bytes: number;
  /** Of all of them; 0 while their sizes are not known. */
  readonly ofBytes: number;
}

/** Bytes of the file that a response announces; 0 where it does not, or packs it on the way, so that what comes out has another size. */
const announcedBytes = ({ headers }: Response): number => (headers.get('content-encoding') === null ? Number(headers.get('content-length')) || 0 : 0);

/**
 * Counts together what comes of several responses. Give each to the function that is returned, and read what comes back instead;
 * `onArrived` is told at each piece.
 */
export const countBytes = (files: number, onArrived: (arrived: Arrived) => void): ((response: Response) => Response) => {
  let bytes = 0;
  const sizes: number[] = [];
  return (response) => {
    sizes.push(announcedBytes(response));
    const tell = (): void => {
      const areKnown = sizes.length === files && !sizes.includes(0);
      onArrived({ bytes, ofBytes: areKnown ? sizes.reduce((sum, size) => sum + size, 0) : 0 });
    };
    if (response.body === null) return response;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, controller) => {
        bytes += piece.byteLength;
        tell();
        controller.enqueue(piece);
      },
    });
    return new Response(response.body.pipeThrough(counter));
  };
};
