import type { Plugin } from 'vite';

/**
 * What three's shaders can do and no material here asks for: three sets none of these names for them, so that what stands between
 * `#ifdef` and `#endif` never reaches a graphics card. Who begins to use one of them takes it off this list.
 */
export const UNUSED_FEATURES: readonly string[] = [
  // MeshPhysicalMaterial
  'PHYSICAL', 'IOR', 'USE_SPECULAR', 'USE_SPECULAR_COLORMAP', 'USE_SPECULAR_INTENSITYMAP', 'USE_CLEARCOAT', 'USE_CLEARCOATMAP', 'USE_CLEARCOAT_NORMALMAP',
  'USE_CLEARCOAT_ROUGHNESSMAP', 'USE_SHEEN', 'USE_SHEEN_COLORMAP', 'USE_SHEEN_ROUGHNESSMAP', 'USE_IRIDESCENCE', 'USE_IRIDESCENCEMAP',
  'USE_IRIDESCENCE_THICKNESSMAP', 'USE_ANISOTROPY', 'USE_ANISOTROPYMAP', 'USE_TRANSMISSION', 'USE_TRANSMISSIONMAP', 'USE_THICKNESSMAP', 'USE_DISPERSION',
  'USE_RETROREFLECTION', 'USE_DIFFUSE_ROUGHNESS', 'USE_DIFFUSE_ROUGHNESSMAP',
  // Pictures on surfaces, but for the one on sprites
  'USE_ENVMAP', 'USE_ALPHAMAP', 'USE_ROUGHNESSMAP', 'USE_METALNESSMAP', 'USE_BUMPMAP', 'USE_NORMALMAP', 'USE_NORMALMAP_OBJECTSPACE', 'USE_DISPLACEMENTMAP',
  'USE_LIGHTMAP', 'USE_AOMAP', 'USE_EMISSIVEMAP', 'USE_SPECULARMAP', 'USE_GRADIENTMAP', 'USE_TANGENT', 'DECODE_VIDEO_TEXTURE',
  // Many of one kind, morphs, points
  'USE_BATCHING', 'USE_BATCHING_COLOR', 'USE_INSTANCING', 'USE_INSTANCING_COLOR', 'USE_INSTANCING_MORPH', 'USE_MORPHTARGETS', 'USE_POINTS_UV',
  // The renderer's choices
  'USE_FOG', 'FOG_EXP2', 'USE_ALPHAHASH', 'USE_LOGARITHMIC_DEPTH_BUFFER', 'USE_REVERSED_DEPTH_BUFFER', 'DITHERING',
];

/** A line of a shader that opens or closes a part of it. */
const DIRECTIVE = /^\s*#\s*(ifdef|ifndef|if|elif|else|endif)\b\s*(\w*)/;

/** A shader without the parts for some names, which nobody defines; lines end as `lineEnd` says. All else stays to the letter. */
export const leanShader = (source: string, unused: readonly string[], lineEnd = '\n'): string => {
  /** For each open part: whether it hangs on an unused name, and whether its lines are kept now. */
  const open: { isUnused: boolean; isKept: boolean }[] = [];
  const isKept = (): boolean => open.every((part) => part.isKept);
  const lines: string[] = [];
  for (const line of source.split(lineEnd)) {
    const [, directive, name = ''] = DIRECTIVE.exec(line) ?? [];
    const last = open.at(-1);
    if (directive === 'ifdef' || directive === 'ifndef' || directive === 'if') {
      const isUnused = directive !== 'if' && unused.includes(name);
      if (!isUnused && isKept()) lines.push(line);
      open.push({ isUnused, isKept: !isUnused || directive === 'ifndef' });
    } else if (directive === undefined || last === undefined) {
      if (isKept()) lines.push(line);
    } else if (last.isUnused) {
      if (directive === 'endif') open.pop();
      else if (directive === 'else') last.isKept = !last.isKept;
      else if (last.isKept) last.isKept = false;
      else {
        // Never the first, so from here on it hangs on this condition alone.
        open.pop();
        if (isKept()) lines.push(line.replace('elif', 'if'));
        open.push({ isUnused: false, isKept: true });
      }
    } else {
      if (isKept()) lines.push(line);
      if (directive === 'endif') open.pop();
    }
  }
  return lines.join(lineEnd);
};

/** three writes a shader as one string a constant, on one line. */
const SHADER = /^((?:var|const) \w+ = ")((?:[^"\\]|\\.)*)(";)$/gm;

/** In a build: takes out of three's shaders what no material here uses, some kilobytes of the first picture's script. */
export const leanShadersPlugin = (): Plugin => ({
  name: 'steady-hands:lean-shaders',
  apply: 'build',
  transform: {
    filter: { id: /three\/build\/three\.module\.js$/ },
    handler(code) {
      let count = 0;
      const lean = code.replace(SHADER, (_all, before: string, source: string, after: string) => {
        count += 1;
        return `${before}${leanShader(source, UNUSED_FEATURES, '\\n')}${after}`;
      });
      if (count < 50) this.error(`Only ${count} shaders were found in three: is it written in another way now?`);
      return { code: lean, map: null };
    },
  },
});
