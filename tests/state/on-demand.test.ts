import { describe, expect, it, vi } from 'vitest';
import { onDemand } from '../../src/state/on-demand.ts';

describe('a part that is fetched on demand', () => {
  it('comes once, however often it is asked for', async () => {
    const load = vi.fn(() => Promise.resolve('part'));
    const use = vi.fn();
    const ask = onDemand(load, use);
    expect(load).not.toHaveBeenCalled();
    ask();
    ask();
    await vi.waitFor(() => expect(use).toHaveBeenCalledWith('part'));
    ask();
    expect(load).toHaveBeenCalledTimes(1);
    expect(use).toHaveBeenCalledTimes(1);
  });

  it('that did not come is fetched at the next asking', async () => {
    let isThere = false;
    const load = vi.fn(() => (isThere ? Promise.resolve('part') : Promise.reject(new Error('no network'))));
    const use = vi.fn();
    const ask = onDemand(load, use);
    ask();
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await Promise.resolve();
    isThere = true;
    ask();
    await vi.waitFor(() => expect(use).toHaveBeenCalledWith('part'));
    expect(load).toHaveBeenCalledTimes(2);
  });
});
