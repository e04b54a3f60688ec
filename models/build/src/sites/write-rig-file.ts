import type { RigFile } from '../../../../src/core/rig/rig-file.ts';

/** The rig file as text: compact, but one bone and one site a line, so that a difference can be read. */
export const writeRigFile = (rig: RigFile): string => {
  const { bones, sites, flexionAxes, oppositionAxes, thighs, ...head } = rig;
  const list = (rows: readonly string[], open: string, close: string): string => `${open}\n${rows.join(',\n')}\n${close}`;
  const entries = (record: Readonly<Record<string, unknown>>): string =>
    list(Object.entries(record).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`), '{', '}');
  const fields = [
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`),
    `"bones":${list(bones.map((bone) => JSON.stringify(bone)), '[', ']')}`,
    `"flexionAxes":${entries(flexionAxes)}`,
    `"oppositionAxes":${entries(oppositionAxes)}`,
    `"thighs":${entries(thighs)}`,
    `"sites":${entries(sites)}`,
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
};
