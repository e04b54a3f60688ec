import { MeshoptDecoder } from 'meshoptimizer/decoder';

/** What is read of a GLB's JSON part. Names and numbers as in the glTF 2.0 specification. */
export interface GlbJson {
  readonly scene?: number;
  readonly scenes: readonly { readonly name?: string; readonly nodes: readonly number[] }[];
  readonly nodes: readonly GlbNode[];
  readonly meshes: readonly { readonly primitives: readonly GlbPrimitive[] }[];
  readonly skins: readonly { readonly joints: readonly number[]; readonly inverseBindMatrices: number }[];
  readonly materials: readonly { readonly name?: string; readonly pbrMetallicRoughness?: { readonly roughnessFactor?: number; readonly metallicFactor?: number } }[];
  readonly accessors: readonly GlbAccessor[];
  readonly bufferViews: readonly GlbBufferView[];
}

export interface GlbNode {
  readonly name?: string;
  readonly translation?: readonly [number, number, number];
  readonly children?: readonly number[];
  readonly mesh?: number;
  readonly skin?: number;
}

export interface GlbPrimitive {
  readonly attributes: Readonly<Record<string, number>>;
  readonly indices: number;
  readonly material: number;
  readonly targets?: readonly { readonly POSITION?: number }[];
}

interface GlbAccessor {
  readonly type: string;
  readonly componentType: number;
  readonly count: number;
  readonly bufferView: number;
  readonly byteOffset?: number;
  readonly normalized?: boolean;
}

interface GlbBufferView {
  readonly byteStride?: number;
  readonly extensions?: { readonly EXT_meshopt_compression?: Compression };
}

interface Compression {
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
  readonly filter?: string;
}

/** The numbers of one accessor, packed: `itemSize` for each item, with nothing between them. */
export interface GlbNumbers {
  readonly array: Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array;
  readonly itemSize: number;
  readonly isNormalized: boolean;
}

/** A GLB as our figures build writes it. */
export interface GlbFile {
  readonly json: GlbJson;
  /** Unpacks one accessor. Throws when the file is damaged. */
  numbers(accessor: number): GlbNumbers;
}

/** "glTF", "JSON" and "BIN" as the words that a GLB begins its file and its parts with, little-endian. */
const [MAGIC, JSON_PART, BINARY_PART] = [0x46546c67, 0x4e4f534a, 0x004e4942];
/** Bytes before the first part, and before what a part holds. */
const [FILE_HEADER_BYTES, PART_HEADER_BYTES] = [12, 8];

/** By glTF's `componentType`, which is OpenGL's number for it. */
const ARRAYS = { 5120: Int8Array, 5121: Uint8Array, 5122: Int16Array, 5123: Uint16Array, 5125: Uint32Array, 5126: Float32Array };
const ITEM_SIZES: Readonly<Record<string, number>> = { SCALAR: 1, VEC3: 3, VEC4: 4, MAT4: 16 };

/** What is at a place, or an error that says what is missing. */
const at = <Item>(items: readonly Item[], index: number | undefined, kind: string): Item => {
  const item = index === undefined ? undefined : items[index];
  if (item === undefined) throw new Error(`The file has no ${kind} ${index}.`);
  return item;
};

const parts = (bytes: ArrayBuffer): { json: GlbJson; binary: Uint8Array } => {
  const view = new DataView(bytes);
  if (bytes.byteLength < FILE_HEADER_BYTES + PART_HEADER_BYTES || view.getUint32(0, true) !== MAGIC) throw new Error('The file is no GLB.');
  if (view.getUint32(8, true) > bytes.byteLength) throw new Error('The file breaks off.');
  const found = new Map<number, Uint8Array>();
  for (let start = FILE_HEADER_BYTES; start + PART_HEADER_BYTES <= bytes.byteLength;) {
    const byteLength = view.getUint32(start, true);
    found.set(view.getUint32(start + 4, true), new Uint8Array(bytes, start + PART_HEADER_BYTES, byteLength));
    start += PART_HEADER_BYTES + byteLength;
  }
  const [json, binary] = [found.get(JSON_PART), found.get(BINARY_PART)];
  if (json === undefined || binary === undefined) throw new Error('The file is no whole GLB.');
  return { json: JSON.parse(new TextDecoder().decode(json)) as GlbJson, binary };
};

const unpacked = (binary: Uint8Array, view: GlbBufferView): Uint8Array<ArrayBuffer> => {
  const packed = view.extensions?.EXT_meshopt_compression;
  if (packed === undefined) throw new Error('The file is not packed as our figures are.');
  const { byteOffset = 0, byteLength, byteStride, count, mode, filter } = packed;
  const bytes = new Uint8Array(count * byteStride);
  MeshoptDecoder.decodeGltfBuffer(bytes, count, byteStride, binary.subarray(byteOffset, byteOffset + byteLength), mode, filter);
  return bytes;
};

/** Without what stands between items. */
const packed = (source: GlbNumbers['array'], count: number, itemSize: number, strideItems: number): GlbNumbers['array'] => {
  const array = source.slice(0, count * itemSize);
  for (let i = 1; i < count; i += 1) for (let k = 0; k < itemSize; k += 1) array[itemSize * i + k] = source[strideItems * i + k] ?? 0;
  return array;
};

/** Reads a GLB whose every part is packed with `EXT_meshopt_compression`. Rejects with an Error in plain words when it is something else. */
export const readGlb = async (bytes: ArrayBuffer): Promise<GlbFile> => {
  const { json, binary } = parts(bytes);
  await MeshoptDecoder.ready;
  const views = new Map<number, Uint8Array<ArrayBuffer>>();
  const numbers = (accessor: number): GlbNumbers => {
    const { bufferView, byteOffset = 0, type, componentType, count, normalized = false } = at(json.accessors, accessor, 'accessor');
    const view = at(json.bufferViews, bufferView, 'buffer view');
    const data = views.get(bufferView) ?? unpacked(binary, view);
    views.set(bufferView, data);
    const itemSize = ITEM_SIZES[type];
    const Numbers = ARRAYS[componentType as keyof typeof ARRAYS];
    if (itemSize === undefined || Numbers === undefined) throw new Error(`The file has numbers of an unknown kind: ${type}, ${componentType}.`);
    const strideItems = (view.byteStride ?? itemSize * Numbers.BYTES_PER_ELEMENT) / Numbers.BYTES_PER_ELEMENT;
    const source = new Numbers(data.buffer, byteOffset);
    if ((count - 1) * strideItems + itemSize > source.length) throw new Error('The file breaks off.');
    return { array: strideItems === itemSize ? source.slice(0, count * itemSize) : packed(source, count, itemSize, strideItems), itemSize, isNormalized: normalized };
  };
  return { json, numbers };
};
