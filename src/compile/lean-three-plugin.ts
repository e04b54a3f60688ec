import type { Plugin } from 'vite';

/** Methods that write an object as JSON and make it of JSON again, as three's editor does. Nothing here does. */
const JSON_METHOD = /^\t(?:static )?(?:toJSON|fromJSON)\([^)]*\) \{\n(?:\t\t.*\n|\n)*\t\}\n/gm;

/** Headsets: three asks it before each frame whether one is on. Here, never. */
const NO_HEADSET = `class WebXRManager extends EventDispatcher {
	enabled = false;
	isPresenting = false;
	setAnimationLoop() {}
	getEnvironmentBlendMode() {}
	dispose() {}
}
`;
/** Pictures of surroundings, mirrored in materials: three makes one ready when a material or scene names one. None here does. */
const NO_SURROUNDINGS = `class PMREMGenerator {
	constructor() {
		throw new Error( 'Environment pictures are left out of this build: see lean-three-plugin.' );
	}
}
`;

/** Classes of `three.module.js` of which the page never uses more than is written here. */
const STAND_INS: Readonly<Record<string, string>> = { WebXRManager: NO_HEADSET, PMREMGenerator: NO_SURROUNDINGS };

/** Classes that a bundler keeps for what is set on them afterwards: with it in one expression it can drop them where nobody asks. */
const WITH_AFTERTHOUGHTS: readonly string[] = ['KeyframeTrack', 'PropertyBinding'];

/** `class Name … }` from its first line to its last, which is the first that closes at the margin. */
const classText = (name: string): RegExp => new RegExp(`^class ${name} .*\\n(?:\\t.*\\n|\\n)*\\}\\n`, 'm');

/** What is set on a class at the margin, to the end of the statement. */
const setOn = (name: string): RegExp => new RegExp(`^${name}\\.(?:.*;\\n|.*\\n(?:\\t.*\\n|\\n)*[\\]}];\\n)`, 'gm');

/** A class and all that is set on it, moved into one expression without effects; the class stays where it was. */
const inOneExpression = (code: string, name: string): string => {
  const [text] = classText(name).exec(code) ?? [];
  const settings = code.match(setOn(name)) ?? [];
  if (text === undefined || settings.length === 0) throw new Error(`three has no class ${name} with something set on it: is it written in another way now?`);
  return code.replace(setOn(name), '').replace(text, () => `const ${name} = /*@__PURE__*/ ( () => {\n${text}${settings.join('')}return ${name};\n} )();\n`);
};

/** `three.core.js` without what no page of ours calls. Throws when it is written in another way than this was made for. */
export const leanCore = (code: string): string => {
  let methods = 0;
  let lean = code.replace(JSON_METHOD, () => {
    methods += 1;
    return '';
  });
  if (methods < 50) throw new Error(`Only ${methods} JSON methods were found in three: is it written in another way now?`);
  for (const name of WITH_AFTERTHOUGHTS) lean = inOneExpression(lean, name);
  return lean;
};

/** `three.module.js` with stand-ins for what is never used. Throws when it is written in another way than this was made for. */
export const leanRenderer = (code: string): string => {
  let lean = code;
  for (const [name, standIn] of Object.entries(STAND_INS)) {
    if (!classText(name).test(lean)) throw new Error(`three has no class ${name}: is it written in another way now?`);
    lean = lean.replace(classText(name), () => standIn);
  }
  return lean;
};

/** In a build: leaves out of three's script what the page cannot reach, some kilobytes of the first picture (ADR 27). */
export const leanThreePlugin = (): Plugin => ({
  name: 'steady-hands:lean-three',
  apply: 'build',
  transform: {
    filter: { id: /three\/build\/three\.(?:core|module)\.js$/ },
    handler: (code, id) => ({ code: id.endsWith('three.core.js') ? leanCore(code) : leanRenderer(code), map: null }),
  },
});
