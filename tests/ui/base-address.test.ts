import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isThisDeviceOnly, keepBaseAddress, ownBaseAddress, readBaseAddress, usableBase } from '../../src/ui/stage/base-address.ts';
import { memoryStorage } from '../state/fake.ts';

beforeEach(() => { vi.stubGlobal('window', { location: { origin: 'http://localhost:4173', pathname: '/hands/' } }); });
afterEach(() => { vi.unstubAllGlobals(); });

test.each([
  ['http://192.168.1.20:4173/', 'http://192.168.1.20:4173/'],
  ['192.168.1.20:4173', 'http://192.168.1.20:4173/'],
  [' https://school.example/hands/?t=3#x ', 'https://school.example/hands/'],
  ['', null],
  ['two words', null],
  ['http://', null],
  ['ftp://school.example/', null],
  ['javascript:alert(1)', null],
])('%j typed is %j', (typed, base) => {
  expect(usableBase(typed)).toBe(base);
});

test.each([['http://localhost:4173/', true], ['http://127.0.0.1:1/', true], ['http://[::1]/', true], ['http://192.168.1.20/', false], ['https://localhost.example/', false]])('%s leads to this device only: %s', (base, isOnly) => {
  expect(isThisDeviceOnly(base)).toBe(isOnly);
});

test('it is kept on this device; the page’s own is not', () => {
  const storage = memoryStorage();
  expect(readBaseAddress(storage)).toBe('http://localhost:4173/hands/');
  keepBaseAddress('http://192.168.1.20:4173/', storage);
  expect(readBaseAddress(storage)).toBe('http://192.168.1.20:4173/');
  keepBaseAddress(ownBaseAddress(), storage);
  vi.stubGlobal('window', { location: { origin: 'http://10.0.0.7:4173', pathname: '/' } });
  expect(readBaseAddress(storage)).toBe('http://10.0.0.7:4173/');
});

test.each(['7', '{"base":5}', '{"base":"no where"}', '{'])('odd things in the store (%s) count as nothing', (text) => {
  expect(readBaseAddress({ ...memoryStorage(), getItem: () => text })).toBe(ownBaseAddress());
});
