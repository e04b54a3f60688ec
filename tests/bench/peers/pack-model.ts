import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { meshopt } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';

/** A model as small as our own figures come: quantised and packed by the same library. */
export const packModel = async (bytes: Uint8Array): Promise<Uint8Array> => {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(bytes);
  await document.transform(meshopt({ encoder: MeshoptEncoder, level: 'high' }));
  return await io.writeBinary(document);
};
