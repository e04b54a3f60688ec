import { validateBytes } from 'gltf-validator';

/**
 * Runs the glTF validator; throws on any error. It cannot look inside EXT_meshopt_compression,
 * so it is given the figure as written and checks all but the compressed buffers.
 */
export const validateGlb = async (glb: Uint8Array): Promise<string> => {
  const { issues } = await validateBytes(glb);
  const worst = issues.messages.filter((m) => m.severity === 0).map((m) => `${m.code} at ${m.pointer ?? '?'}: ${m.message}`);
  if (issues.numErrors > 0) throw new Error(`The GLB has errors:\n${worst.join('\n')}`);
  const warnings = issues.messages.filter((m) => m.severity === 1).map((m) => m.code);
  return `validator: 0 errors, ${issues.numWarnings} warnings ${[...new Set(warnings)].join(' ')}`.trim();
};
