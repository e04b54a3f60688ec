import { BONE_INDEX } from '../core/anatomy/bones.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import { spanAt } from '../core/stretch/supports.ts';
import { stretchDurationSeconds } from '../core/stretch/timeline.ts';
import type { FileFault } from './yaml-file.ts';

type Path = readonly PropertyKey[];

const FIGURES = ['person', 'helper'] as const;
const PHASE_ORDER = ['setUp', 'contact', 'easeIn', 'hold', 'easeOut', 'release'] as const;
/** What sums of phase lengths may be off by, seconds: binary fractions of tenths. */
const TIME_SLACK_SECONDS = 1e-6;

const posesOf = (stretch: Stretch): FileFault[] =>
  FIGURES.flatMap((figure) => {
    const poses = stretch.poses[figure];
    const names = Object.keys(poses);
    const known = (name: string): boolean => Object.hasOwn(poses, name);
    const expected = `the name of a pose of the ${figure} (${names.join(', ') || 'none is written'})`;
    const missing = (name: string, path: Path): FileFault[] => (known(name) ? [] : [{ path, expected, found: JSON.stringify(name) }]);
    const starts = names.flatMap((name): FileFault[] => {
      const path = ['poses', figure, name, 'from'];
      const from = poses[name]?.from;
      if (from === undefined) return [];
      if (!known(from)) return missing(from, path);
      const chain = [name];
      for (let next: string | undefined = from; next !== undefined; next = poses[next]?.from) {
        if (chain.includes(next)) return [{ path, expected: 'poses that do not start from each other in a circle', found: [...chain, next].join(' → ') }];
        chain.push(next);
        if (!known(next)) return [];
      }
      return [];
    });
    const neutral = stretch.neutral[figure];
    return [...starts, ...(neutral === undefined ? [] : missing(neutral, ['neutral', figure])), ...stretch.motion[figure].flatMap(({ pose }, i) => missing(pose, ['motion', figure, i, 'pose']))];
  });

const bonesOf = (stretch: Stretch): FileFault[] => {
  const frame = (name: string, path: Path, others: readonly string[]): FileFault[] =>
    others.includes(name) || Object.hasOwn(BONE_INDEX, name)
      ? []
      : [{ path, expected: `the name of a bone, or ${others.map((one) => `'${one}'`).join(' or ')}`, found: JSON.stringify(name) }];
  const hands = (['contacts', 'rests'] as const).flatMap((list) =>
    stretch[list].flatMap(({ palm }, i) => frame(palm.frame, [list, i, 'palm', 'frame'], ['world', 'skin'])),
  );
  const forces = (['contacts', 'pads'] as const).flatMap((list) =>
    stretch[list].flatMap(({ force }, i) => frame(force.frame, [list, i, 'force', 'frame'], ['world'])),
  );
  return [...hands, ...forces];
};

/** Key times must rise, and lie inside the stretch. */
const timesOf = (stretch: Stretch): FileFault[] => {
  const end = stretchDurationSeconds(stretch);
  const rising = (keys: ReadonlyArray<{ readonly at: unknown }>, path: Path): FileFault[] =>
    keys.flatMap(({ at }, i): FileFault[] => {
      const before = keys[i - 1]?.at;
      if (typeof at !== 'number') return [];
      const found = `${at}`;
      if (at > end + TIME_SLACK_SECONDS) return [{ path: [...path, i, 'at'], expected: `a time inside the stretch (0 to ${end} s)`, found }];
      return typeof before === 'number' && at <= before
        ? [{ path: [...path, i, 'at'], expected: `a time later than the key before it (${before} s)`, found }]
        : [];
    });
  return [
    ...FIGURES.flatMap((figure) => [...rising(stretch.motion[figure], ['motion', figure]), ...rising(stretch.gaze[figure], ['gaze', figure])]),
    ...stretch.feet.flatMap(({ keys }, i) => rising(keys, ['feet', i, 'keys'])),
    ...stretch.contacts.flatMap(({ reach, force }, i) => [
      ...rising(reach, ['contacts', i, 'reach']),
      ...rising(force.keys, ['contacts', i, 'force', 'keys']),
    ]),
    ...stretch.pads.flatMap(({ force }, i) => rising(force.keys, ['pads', i, 'force', 'keys'])),
    ...stretch.rests.flatMap(({ reach }, i) => rising(reach, ['rests', i, 'reach'])),
  ];
};

/** Shortest in-breath, seconds; a calm one takes about 2. */
const SHORTEST_IN_SECONDS = 1.2;

/** Out-breaths follow each other, and the breath goes in faster than out. */
const breathOf = ({ breath = [] }: Stretch): FileFault[] =>
  breath.slice(1).flatMap(({ at }, i): FileFault[] => {
    const before = breath[i]!;
    const [least, most] = [before.at + before.outSeconds + SHORTEST_IN_SECONDS, before.at + 2 * before.outSeconds];
    return at >= least && at < most
      ? []
      : [{ path: ['breath', i + 1, 'at'], expected: `a time from ${least} to ${most} s: after the out-breath before it, and an in-breath shorter than that`, found: `${at}` }];
  });

/** What the section `compile` speaks of must be there, and be solved at a moment at which it is seen. */
const compileOf = (stretch: Stretch): FileFault[] => {
  const { compile } = stretch;
  if (compile === undefined) return [];
  const ids = [...stretch.contacts, ...stretch.rests].map(({ id }) => id);
  const hand = (id: string, path: Path): FileFault[] =>
    ids.includes(id) ? [] : [{ path, expected: `the id of a contact or rest (${ids.join(', ') || 'none is written'})`, found: JSON.stringify(id) }];
  return [
    ...compile.wishes.clearances.flatMap(({ from }, i): FileFault[] =>
      from === 'person' || stretch.props.some(({ kind }) => kind === from) ? [] : [{ path: ['compile', 'wishes', 'clearances', i, 'from'], expected: 'something that is in `props`, or the person', found: JSON.stringify(from) }]),
    ...(compile.towel === undefined || stretch.props.some(({ kind }) => kind === 'towel')
      ? []
      : [{ path: ['compile', 'towel'], expected: 'a towel in `props`', found: 'none' }]),
    ...Object.entries(compile.hands).flatMap(([id, { avoid }]) => [...hand(id, ['compile', 'hands', id]), ...avoid.flatMap((other, i) => hand(other, ['compile', 'hands', id, 'avoid', i]))]),
    ...compile.poses.flatMap(({ figure, pose, at, hands, near, settle }, i): FileFault[] => {
      const path = ['compile', 'poses', i];
      const keys = stretch.motion[figure];
      const last = keys.findLastIndex((key) => key.at <= at);
      const isSeen = keys[last]?.pose === pose && (keys[last].at === at || (keys[last + 1] ?? keys[last]).pose === pose);
      const supported = stretch.supports.filter((one) => one.figure === figure && spanAt(one, at) >= 0).flatMap(({ parts }) => parts);
      const unsupported = typeof settle === 'boolean' ? [] : Object.entries(settle).filter(([, part]) => !supported.includes(part));
      const isNear = near === undefined || compile.poses.slice(0, i).some((one) => one.figure === figure && one.pose === near);
      return [
        ...(isSeen ? [] : [{ path: [...path, 'at'], expected: `a time at which the ${figure} is in the pose ${JSON.stringify(pose)}`, found: `${at}` }]),
        ...hands.flatMap((id, k) => hand(id, [...path, 'hands', k])),
        ...unsupported.map(([name, part]): FileFault => ({ path: [...path, 'settle', name], expected: `a part of the ${figure} that \`supports\` name at ${at} s (${supported.join(', ') || 'none'})`, found: JSON.stringify(part) })),
        ...(isNear ? [] : [{ path: [...path, 'near'], expected: `a pose of the ${figure} further up in this list`, found: JSON.stringify(near) }]),
      ];
    }),
  ];
};

/** A hand can only lie over a hand of the same figure that is found before it. */
const restsOf = ({ rests }: Stretch): FileFault[] =>
  rests.flatMap(({ over, hand }, i): FileFault[] => {
    const before = rests.slice(0, i).filter((one) => one.hand.figure === hand.figure && one.hand.side !== hand.side).map(({ id }) => id);
    return over === undefined || before.includes(over) ? [] : [{ path: ['rests', i, 'over'], expected: `the id of a rest of the other hand further up (${before.join(', ') || 'none is written'})`, found: JSON.stringify(over) }];
  });

/** A towel has two ends to spare, and pads are under one. */
const towelOf = ({ props, pads }: Stretch): FileFault[] => {
  const towels = props.flatMap((prop, i) => (prop.kind === 'towel' ? [{ prop, i }] : []));
  return [
    ...towels.flatMap(({ prop, i }, k): FileFault[] => [
      ...(k === 0 ? [] : [{ path: ['props', i], expected: 'one towel at most', found: 'another one' }]),
      ...(prop.wrapMetres < prop.lengthMetres ? [] : [{ path: ['props', i, 'wrapMetres'], expected: `less than its length (${prop.lengthMetres} m)`, found: `${prop.wrapMetres}` }]),
    ]),
    ...(pads.length > 0 && towels.length === 0 ? [{ path: ['pads', 0, 'of'], expected: 'something that is in `props`', found: '"towel"' }] : []),
    ...pads.flatMap(({ fromMidlineMetres: [from, to] }, i): FileFault[] =>
      from < to ? [] : [{ path: ['pads', i, 'fromMidlineMetres'], expected: 'a nearer and a further distance', found: `[${from}, ${to}]` }]),
  ];
};

/** Supports must say when in the stretch they hold, and lean on something that is there. */
const supportsOf = (stretch: Stretch): FileFault[] => {
  const end = stretchDurationSeconds(stretch);
  return stretch.supports.flatMap(({ on, during }, i): FileFault[] => [
    ...(on === 'floor' || stretch.props.some(({ kind }) => kind === on) ? [] : [{ path: ['supports', i, 'on'], expected: 'something that is in `props`, or the floor', found: JSON.stringify(on) }]),
    ...(during ?? []).flatMap(([from, to], k): FileFault[] =>
      from < to && to <= end + TIME_SLACK_SECONDS
        ? []
        : [{ path: ['supports', i, 'during', k], expected: `a start and a later end inside the stretch (0 to ${end} s)`, found: `[${from}, ${to}]` }]),
  ]);
};

/** Forces that the movement speaks of come from contacts; limits are written least first. */
const movementOf = ({ contacts, rests, movement }: Stretch): FileFault[] => {
  const named = (list: string, ids: readonly string[], wanted: readonly string[], path: Path): FileFault[] =>
    wanted.flatMap((id, i) => (ids.includes(id) ? [] : [{ path: [...path, i], expected: `the id of a ${list} (${ids.join(', ') || 'none is written'})`, found: JSON.stringify(id) }]));
  const contactIds = contacts.map(({ id }) => id);
  const forces = (['opposingTorques', 'turningForces', 'forceAlong', 'hooked'] as const).flatMap((entry) => named('contact', contactIds, movement[entry]?.contacts ?? [], ['movement', entry, 'contacts']));
  const limits = (['kneeFlexionDegrees', 'elbowFlexionDegrees'] as const).flatMap((limit): FileFault[] => {
    const [least, most] = movement.helper[limit];
    return least < most ? [] : [{ path: ['movement', 'helper', limit], expected: 'a least and a greater most', found: `[${least}, ${most}]` }];
  });
  return [
    ...forces,
    ...named('contact', contactIds, movement.steadied?.moving ?? [], ['movement', 'steadied', 'moving']),
    ...named('contact', contactIds, movement.steadied === undefined ? [] : [movement.steadied.by], ['movement', 'steadied', 'by']),
    ...named('rest', rests.map(({ id }) => id), movement.carried?.by ?? [], ['movement', 'carried', 'by']),
    ...named('rest', rests.map(({ id }) => id), movement.ownHands ?? [], ['movement', 'ownHands']),
    ...limits,
  ];
};

const idsOf = (stretch: Stretch, fileId: string): FileFault[] => {
  const taken = new Set<string>();
  const twice = (['contacts', 'rests', 'pads'] as const).flatMap((list) =>
    stretch[list].flatMap(({ id }, i): FileFault[] => {
      if (taken.has(id)) return [{ path: [list, i, 'id'], expected: 'an id that no other contact, rest or pad has', found: JSON.stringify(id) }];
      taken.add(id);
      return [];
    }),
  );
  const file: FileFault[] =
    stretch.id === fileId ? [] : [{ path: ['id'], expected: `the name of its file (${fileId})`, found: JSON.stringify(stretch.id) }];
  return [...file, ...twice];
};

const bracesOf = (text: string, path: Path): FileFault[] => {
  const odd = /\{(?!left\}|right\}|Left\}|Right\})[^}]*\}?/.exec(text)?.[0];
  return odd === undefined ? [] : [{ path, expected: 'only {left}, {right}, {Left} and {Right} in braces', found: JSON.stringify(odd) }];
};

const textsOf = ({ aim, felt }: Stretch): FileFault[] => [
  ...bracesOf(aim, ['aim']),
  ...Object.entries(felt ?? {}).flatMap(([name, text]) => bracesOf(text, ['felt', name])),
];

const phasesOf = (stretch: Stretch): FileFault[] =>
  stretch.phases.flatMap(({ id, durationSeconds, caption, captionFor, ask, screenReader }, i): FileFault[] => {
    if (id !== PHASE_ORDER[i]) return [{ path: ['phases', i, 'id'], expected: PHASE_ORDER[i] ?? 'no more phases', found: JSON.stringify(id) }];
    if (durationSeconds <= 0) return [{ path: ['phases', i, 'durationSeconds'], expected: 'more than 0 seconds', found: `${durationSeconds}` }];
    return [
      ...Object.entries({ caption, screenReader, ...(ask === undefined ? {} : { ask }) }).flatMap(([name, text]) => bracesOf(text, ['phases', i, name])),
      ...Object.entries(captionFor ?? {}).flatMap(([name, text]) => bracesOf(text, ['phases', i, 'captionFor', name])),
    ];
  });

/** What a schema cannot see: names that lead nowhere, times out of order, ids used twice. In the order of reading. */
export const checkStretchNames = (stretch: Stretch, fileId: string): FileFault[] => [
  ...idsOf(stretch, fileId),
  ...textsOf(stretch),
  ...phasesOf(stretch),
  ...posesOf(stretch),
  ...timesOf(stretch),
  ...breathOf(stretch),
  ...bonesOf(stretch),
  ...restsOf(stretch),
  ...supportsOf(stretch),
  ...towelOf(stretch),
  ...movementOf(stretch),
  ...compileOf(stretch),
];
