import { Quaternion, Vector3, type Bone } from 'three';

/** Degrees about a bone's own axes, applied X first, then Z, then Y. */
export interface Turn { readonly x?: number; readonly y?: number; readonly z?: number }

export interface ArmPose {
  /** Raised forward and outward from hanging, degrees; inward roll of the upper arm. */
  readonly forward?: number;
  readonly outward?: number;
  readonly roll?: number;
  readonly elbow?: number;
  /** Roll of the forearm: + palm down/back. */
  readonly pronation?: number;
  readonly wrist?: Turn;
  readonly fingers?: HandShape;
}

/** Flexion of the fingers' three joints and of the thumb, degrees. */
export interface HandShape {
  readonly fingers: readonly [number, number, number];
  readonly thumb: readonly [metacarpal: number, proximal: number, distal: number];
  readonly opposition: number;
}

export interface LegPose {
  readonly flexion?: number;
  readonly adduction?: number;
  readonly rotation?: number;
  readonly knee?: number;
  readonly ankle?: number;
}

export interface ReelPose {
  readonly hips?: Turn;
  /** Whole trunk's flexion, side bend, turn (to the left), shared over its four joints. */
  readonly trunk?: Turn;
  readonly neck?: Turn;
  readonly left?: ArmPose;
  readonly right?: ArmPose;
  readonly leftLeg?: LegPose;
  readonly rightLeg?: LegPose;
  readonly lids?: number;
  readonly eyes?: Turn;
  readonly breath?: number;
  /** Lying, sitting: height of the hips above the floor, metres; as in rest otherwise. */
  readonly hipsHeight?: number;
}

export const FIST: HandShape = { fingers: [85, 100, 65], thumb: [18, 40, 55], opposition: 80 };
export const ROLL_GRIP: HandShape = { fingers: [40, 55, 40], thumb: [0, 20, 30], opposition: 75 };
export const FLAT: HandShape = { fingers: [0, 0, 0], thumb: [0, 0, 0], opposition: 0 };
export const RELAXED: HandShape = { fingers: [18, 28, 15], thumb: [0, 10, 10], opposition: 35 };

const RADIAN = Math.PI / 180;
const X = new Vector3(1, 0, 0);
const Y = new Vector3(0, 1, 0);
const Z = new Vector3(0, 0, 1);
/** Share of the arm's swing that the shoulder blade makes. */
const SCAPULA = 0.28;
/** Arm's angle below the T in the bind pose: the blade's share counts from there. */
const BIND_BELOW_T = 47;

export type Bones = ReadonlyMap<string, Bone>;

const about = (axis: Vector3, degrees: number): Quaternion => new Quaternion().setFromAxisAngle(axis, degrees * RADIAN);
const turned = (t: Turn): Quaternion => about(Y, t.y ?? 0).multiply(about(Z, t.z ?? 0)).multiply(about(X, t.x ?? 0));

const set = (bones: Bones, name: string, q: Quaternion): void => {
  const bone = bones.get(name);
  if (!bone) throw new Error(`no bone ${name}`);
  bone.quaternion.copy(q);
};

const poseArm = (bones: Bones, axes: Axes, side: 'left' | 'right', pose: ArmPose): void => {
  const s = side === 'left' ? 1 : -1;
  const hang = about(Z, -90 * s);
  // Swing as a rotation vector from hanging: forward about -X, outward about Z.
  const f = -(pose.forward ?? 0);
  const o = (pose.outward ?? 0) * s;
  const size = Math.hypot(f, o);
  const swing = size > 0 ? about(new Vector3(f / size, 0, o / size), size) : new Quaternion();
  const arm = swing.multiply(hang);
  const bind = about(Z, -BIND_BELOW_T * s);
  const fromBind = arm.clone().multiply(bind.clone().invert());
  const blade = new Quaternion().slerp(fromBind, SCAPULA);
  const roll = pose.roll ?? 0;
  set(bones, `${side}Scapula`, blade);
  set(bones, `${side}UpperArm`, blade.clone().invert().multiply(arm).multiply(about(X, roll * 0.35)));
  set(bones, `${side}UpperArmTwist`, about(X, roll * 0.65));
  set(bones, `${side}LowerArm`, about(Y, -(pose.elbow ?? 0) * s));
  const pronation = pose.pronation ?? 0;
  set(bones, `${side}LowerArmTwist`, about(X, pronation * 0.5));
  set(bones, `${side}Hand`, about(X, pronation * 0.5).multiply(turned(pose.wrist ?? {})));
  poseHand(bones, axes, side, pose.fingers ?? RELAXED);
};

export interface Axes {
  readonly flexionAxes: Readonly<Record<string, readonly [number, number, number]>>;
  readonly oppositionAxes: Readonly<Record<string, readonly [number, number, number]>>;
  readonly sites: Readonly<Record<string, { readonly primitive: string; readonly vertices: readonly number[]; readonly barycentric: readonly number[] }>>;
}

const poseHand = (bones: Bones, axes: Axes, side: string, shape: HandShape): void => {
  const flex = (bone: string, degrees: number): Quaternion => about(new Vector3(...(axes.flexionAxes[bone] ?? [0, 0, 1])), degrees);
  for (const finger of ['Index', 'Middle', 'Ring', 'Little']) {
    ['Proximal', 'Intermediate', 'Distal'].forEach((part, k) => set(bones, `${side}${finger}${part}`, flex(`${side}${finger}${part}`, shape.fingers[k] ?? 0)));
  }
  ['Metacarpal', 'Proximal', 'Distal'].forEach((part, k) => {
    const bone = `${side}Thumb${part}`;
    const q = flex(bone, shape.thumb[k] ?? 0);
    if (k === 0) q.premultiply(about(new Vector3(...(axes.oppositionAxes[bone] ?? [1, 0, 0])), shape.opposition));
    set(bones, bone, q);
  });
};

const poseLeg = (bones: Bones, side: 'left' | 'right', pose: LegPose): void => {
  const s = side === 'left' ? 1 : -1;
  const rotation = (pose.rotation ?? 0) * s;
  // Adduction brings the thigh to the middle; rotation is inward.
  const swing = about(X, -(pose.flexion ?? 0)).multiply(about(Z, -(pose.adduction ?? 0) * s));
  set(bones, `${side}UpperLeg`, swing.clone().multiply(about(Y, -rotation * 0.35)));
  set(bones, `${side}UpperLegTwist`, about(Y, -rotation * 0.65));
  set(bones, `${side}HipHalf`, new Quaternion().slerp(swing, 0.5));
  set(bones, `${side}LowerLeg`, about(X, pose.knee ?? 0));
  set(bones, `${side}KneeHalf`, about(X, (pose.knee ?? 0) / 2));
  set(bones, `${side}Foot`, about(X, pose.ankle ?? 0));
};

/** Poses a figure's bones. */
export const applyPose = (bones: Bones, axes: Axes, pose: ReelPose): void => {
  for (const bone of bones.values()) bone.quaternion.identity();
  const trunk = pose.trunk ?? {};
  for (const bone of ['spine', 'spineUpper', 'chest', 'upperChest']) {
    const quarter = { x: (trunk.x ?? 0) / 4, y: (trunk.y ?? 0) / 4, z: (trunk.z ?? 0) / 4 };
    set(bones, bone, turned(quarter));
  }
  const neck = pose.neck ?? {};
  for (const bone of ['neck', 'neckUpper', 'head']) set(bones, bone, turned({ x: (neck.x ?? 0) / 3, y: (neck.y ?? 0) / 3, z: (neck.z ?? 0) / 3 }));
  poseArm(bones, axes, 'left', pose.left ?? {});
  poseArm(bones, axes, 'right', pose.right ?? {});
  poseLeg(bones, 'left', pose.leftLeg ?? {});
  poseLeg(bones, 'right', pose.rightLeg ?? {});
  for (const side of ['left', 'right']) {
    set(bones, `${side}UpperEyelid`, about(X, pose.lids ?? 0));
    set(bones, `${side}LowerEyelid`, about(X, -(pose.lids ?? 0) * 0.15));
    set(bones, `${side}Eye`, turned(pose.eyes ?? {}));
  }
  set(bones, 'hips', turned(pose.hips ?? {}));
};

