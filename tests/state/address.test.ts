import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress, type Address, type AddressOffer } from '../../src/state/address.ts';
import type { Orbit } from '../../src/state/orbit.ts';
import { LAYER_NAMES, type LayerSwitch } from '../../src/state/layers.ts';
import { SPEEDS } from '../../src/state/playback.ts';
import { VIEWER_ROLES, VIEWS_NAMES } from '../../src/state/kept-choices.ts';
import { CAMERA_NAMES } from '../../src/state/view.ts';

const OFFERS: readonly AddressOffer[] = [
  { id: 'knee-pull', variants: [], durationSeconds: null, side: 'right', sideMeans: 'bentKnee' },
  { id: 'seated-twist', variants: ['forearm', 'elbow'], durationSeconds: 54, side: 'right', sideMeans: 'bentKnee' },
  { id: 'towel-twist', variants: [], durationSeconds: 60, side: 'left', sideMeans: 'turn' },
];
const read = (search: string) => parseAddress(search, OFFERS);
const DEFAULT: Address = { stretchId: 'seated-twist', side: 'right', timeSeconds: 0, camera: 'over-shoulder', look: null, orbit: null, views: null, role: null, speed: 1, layers: null, still: false };

test('an empty address is the first stretch that can be shown, at its start, without a word', () => {
  for (const search of ['', '?', '?stretch=&side=&t=&camera=&still=']) expect(read(search)).toEqual({ address: DEFAULT, notices: [] });
});

test('a full address is taken as it stands', () => {
  expect(read('?stretch=towel-twist&side=right&t=14.2&camera=top&look=guide-elbow&orbit=1.2_0.9_3_0_0.7_-0.25&views=four&role=helper&speed=0.25&show=hands.bones&still=1')).toEqual({
    address: { stretchId: 'towel-twist', side: 'right', timeSeconds: 14.2, camera: 'top', look: 'guide-elbow', orbit: [1.2, 0.9, 3, 0, 0.7, -0.25], views: 'four', role: 'helper', speed: 0.25, layers: ['markersVisible', 'skeletonVisible'], still: true },
    notices: [],
  });
});

test('another hold is named beside its stretch, and left out where it is the stretch’s own', () => {
  const { address, notices } = read('?stretch=seated-twist&variant=forearm&t=3');
  expect([address.stretchId, notices]).toEqual(['seated-twist/forearm', []]);
  expect(formatAddress(address)).toBe('?stretch=seated-twist&variant=forearm&side=right&t=3&camera=over-shoulder');
  expect(read(formatAddress(address))).toEqual({ address, notices: [] });
  expect(formatAddress({ ...address, stretchId: 'seated-twist' }, '?variant=forearm&x=1')).toBe('?stretch=seated-twist&side=right&t=3&camera=over-shoulder&x=1');
});

test('a stretch is shown for the side that its file is written for, unless the address says otherwise', () => {
  expect(read('?stretch=towel-twist').address.side).toBe('left');
});

describe('the nearest sensible thing, and one notice', () => {
  test.each([
    ['?stretch=seated-twits', { stretchId: 'seated-twist' }, { kind: 'unknownStretch', asked: 'seated-twits', used: 'seated-twist' }],
    ['?stretch=towel', { stretchId: 'towel-twist' }, { kind: 'unknownStretch', asked: 'towel', used: 'towel-twist' }],
    ['?stretch=knee-pull', { stretchId: 'seated-twist' }, { kind: 'brokenStretch', asked: 'knee-pull' }],
    ['?side=l', { side: 'left' }, { kind: 'unknownSide', asked: 'l', used: 'left', means: 'bentKnee' }],
    ['?side=rigth', { side: 'right' }, { kind: 'unknownSide', asked: 'rigth', used: 'right' }],
    ['?stretch=towel-twist&side=rigth', { side: 'right' }, { kind: 'unknownSide', used: 'right', means: 'turn' }],
    ['?variant=forarm', { stretchId: 'seated-twist/forearm' }, { kind: 'unknownVariant', asked: 'forarm', used: 'seated-twist/forearm' }],
    ['?stretch=towel-twist&variant=forearm', { stretchId: 'towel-twist' }, { kind: 'unknownVariant', asked: 'forearm', used: 'towel-twist' }],
    ['?camera=frnt', { camera: 'front' }, { kind: 'unknownCamera', asked: 'frnt', used: 'front' }],
    ['?camera=shoulder', { camera: 'over-shoulder' }, { kind: 'unknownCamera', asked: 'shoulder', used: 'over-shoulder' }],
    ['?role=helpr', { role: 'helper' }, { kind: 'unknownLayer', asked: 'helpr' }],
    ['?orbit=1_2_3', { orbit: null, camera: 'over-shoulder' }, { kind: 'unknownCamera', asked: '1_2_3', used: 'over-shoulder' }],
    ['?orbit=0_0_0_0_0_0', { orbit: null }, { kind: 'unknownCamera' }],
    ['?orbit=1_2_900_0_0_0', { orbit: null }, { kind: 'unknownCamera' }],
    ['?orbit=1_2__0_0_0', { orbit: null }, { kind: 'unknownCamera' }],
    ['?t=99', { timeSeconds: 54 }, { kind: 'timeOutOfRange', asked: '99', usedSeconds: 54 }],
    ['?t=-3', { timeSeconds: 0 }, { kind: 'timeOutOfRange', asked: '-3', usedSeconds: 0 }],
    ['?t=1e999', { timeSeconds: 54 }, { kind: 'timeOutOfRange', asked: '1e999', usedSeconds: 54 }],
    ['?t=soon', { timeSeconds: 0 }, { kind: 'timeNotANumber', asked: 'soon' }],
    ['?t=NaN', { timeSeconds: 0 }, { kind: 'timeNotANumber', asked: 'NaN' }],
  ])('%s', (search, address, notice) => {
    const parsed = read(search);
    expect(parsed.address).toMatchObject(address);
    expect(parsed.notices).toHaveLength(1);
    expect(parsed.notices[0]).toMatchObject(notice);
  });
  test('case and blanks are no mistake', () => {
    expect(read('?stretch=Seated-Twist&side=%20LEFT&camera=TOP&t=3,5')).toEqual({
      address: { ...DEFAULT, side: 'left', camera: 'top', timeSeconds: 3.5 }, notices: [],
    });
  });
  test('no stretch at all', () => {
    expect(parseAddress('?stretch=x&t=4', [])).toMatchObject({ address: { stretchId: null, timeSeconds: 0 }, notices: [{ kind: 'noStretch' }] });
  });
});

const LAYERS = Object.keys(LAYER_NAMES) as LayerSwitch[];

const anyAddress = fc.record<Address>({
  stretchId: fc.constantFrom('seated-twist', 'towel-twist'),
  side: fc.constantFrom('left', 'right'),
  timeSeconds: fc.double({ min: 0, max: 54, noNaN: true }),
  camera: fc.constantFrom(...CAMERA_NAMES),
  look: fc.constantFrom(null, 'guide-knee'),
  orbit: fc.option(fc.constantFrom<Orbit>([1, 2, 3, 0, 0.5, 0], [-2.25, 0.3, -4, 0.1, 1.04, 0.2])),
  views: fc.constantFrom(null, ...VIEWS_NAMES),
  // Left out of an address where the words speak to both.
  role: fc.constantFrom(null, ...VIEWER_ROLES.filter((role) => role !== 'both')),
  speed: fc.constantFrom(...SPEEDS),
  layers: fc.option(fc.subarray(LAYERS)),
  still: fc.boolean(),
});

test('an address that is written is read as the same moment, to half a thousandth of a second', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const parsed = read(formatAddress(address));
      expect(parsed.notices).toEqual([]);
      expect(parsed.address).toEqual({ ...address, timeSeconds: parsed.address.timeSeconds });
      expect(Math.abs(parsed.address.timeSeconds - address.timeSeconds)).toBeLessThanOrEqual(0.0005 + 1e-9);
      expect(formatAddress(parsed.address)).toBe(formatAddress(address));
    }),
  );
});

test('whatever stands in an address, there is an answer that can be shown', () => {
  const part = fc.tuple(fc.constantFrom('stretch', 'side', 't', 'camera', 'look', 'orbit', 'views', 'role', 'speed', 'show', 'still', 'x'), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { address, notices } = read(`?${new URLSearchParams(parts)}`);
      expect(OFFERS.some(({ id, durationSeconds }) => id === address.stretchId && durationSeconds !== null)).toBe(true);
      expect(address.timeSeconds >= 0 && address.timeSeconds <= 60).toBe(true);
      expect(address.speed >= 0.05 && address.speed <= 1).toBe(true);
      expect(notices.length).toBeLessThanOrEqual(8);
    }),
  );
});

test('what else stands in the address stays', () => {
  expect(formatAddress(DEFAULT, '?lang=en&t=3&still=0')).toBe('?stretch=seated-twist&side=right&t=0&camera=over-shoulder&lang=en');
});

test('a speed or a layer that is none is told, and all else is shown', () => {
  expect(read('?speed=3')).toMatchObject({ address: { speed: 1 }, notices: [{ kind: 'oddSpeed', asked: '3', used: 1 }] });
  expect(read('?speed=fast').notices).toMatchObject([{ kind: 'oddSpeed' }]);
  expect(read('?show=hands.wings')).toMatchObject({ address: { layers: ['markersVisible'] }, notices: [{ kind: 'unknownLayer', asked: 'wings' }] });
  expect(read('?show=none')).toMatchObject({ address: { layers: [] }, notices: [] });
});
