import { MeshoptDecoder } from 'meshoptimizer/decoder';

/** Bytes of one corner, and of the count before them. */
const [CORNER_BYTES, COUNT_BYTES] = [2, 4];

/** Fetches a figure's light skin: triangles over the very vertices of its GLB, as indices. Rejects when it does not come. */
export const fetchLightSkin = async (url: string): Promise<Uint16Array> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  await MeshoptDecoder.ready;
  const count = new DataView(bytes.buffer).getUint32(0, true);
  const corners = new Uint16Array(count);
  MeshoptDecoder.decodeIndexBuffer(new Uint8Array(corners.buffer), count, CORNER_BYTES, bytes.subarray(COUNT_BYTES));
  return corners;
};
