import { toldIn, type StretchWords } from '../core/stretch/stretch-words.ts';
import type { ReadableStretch } from '../core/stretch/stretch-entry.ts';

/** A response with a file in it; rejects where the server has none, and names it. */
export const fetchFile = async (url: string): Promise<Response> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
};

export const fetchJson = async <Read,>(url: string): Promise<Read> => (await (await fetchFile(url)).json()) as Read;

/**
 * How a stretch is fetched, with both sides' motion, in the chosen language. Checked at build, not here: no page carries a
 * validator. `urls` by id; `speaking` gives the words of stretches by id.
 */
export const stretchFetcher = (urls: Readonly<Record<string, string>>, speaking: Promise<Readonly<Record<string, StretchWords>>>) => async (stretchId: string): Promise<ReadableStretch> => {
  const url = urls[stretchId];
  if (url === undefined) throw new Error(`There is no file of ${stretchId}.`);
  const [entry, told] = await Promise.all([fetchJson<ReadableStretch>(url), speaking]);
  const ownWords = told[stretchId];
  return ownWords === undefined ? entry : toldIn(entry, ownWords);
};
