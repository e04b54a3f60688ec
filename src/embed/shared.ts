/** What all elements of a page share: each file is fetched once, whoever asks first. */
import { listed, packUrls } from 'virtual:stretches';
import helperUrl from '../../models/figures/helper.glb?url';
import helperLightUrl from '../../models/figures/helper.light.bin?url';
import helperRigUrl from '../../models/figures/helper.rig.json?url';
import personUrl from '../../models/figures/person.glb?url';
import personLightUrl from '../../models/figures/person.light.bin?url';
import personRigUrl from '../../models/figures/person.rig.json?url';
import type { FigureName } from '../core/frame/frame.ts';
import type { RigFile } from '../core/rig/rig-file.ts';
import type { FigureSource } from '../scene/mount-stage.ts';
import { fetchFile, fetchJson, stretchFetcher } from '../state/fetch-stretch.ts';
import { languageOf } from '../state/language.ts';
import { createLibrary } from '../state/library.ts';
import { speak, type StretchWordsById } from '../words/speak.ts';

/** Gets something once; what did not come is asked for anew the next time. */
const once = <Got,>(get: () => Promise<Got>): (() => Promise<Got>) => {
  let got: Promise<Got> | null = null;
  return () => {
    got ??= get().catch((cause: unknown) => {
      got = null;
      throw cause;
    });
    return got;
  };
};

/** Every stretch that the build could read, by id. */
export const stretchIds: readonly string[] = listed.flatMap((entry) => ('title' in entry ? [entry.id] : []));
export const listedStretches = listed;

/** The element speaks the language that the page around it says it is in; English where we have not that one, or it does not come. */
export const speaking: Promise<StretchWordsById> = speak(languageOf(document.documentElement.lang.slice(0, 2).toLowerCase()), () => undefined).catch(() => ({}));

export const library = createLibrary([], stretchFetcher(packUrls, speaking));

/** A response of its own for each who asks, of bytes that came once. */
const shared = (url: string): (() => Promise<Response>) => {
  const bytes = once(async () => await (await fetchFile(url)).blob());
  return async () => new Response(await bytes());
};

const [askPerson, askHelper] = [shared(personUrl), shared(helperUrl)];

export const fetchFigures = once(async (): Promise<Record<FigureName, FigureSource>> => {
  const [person, helper] = await Promise.all([fetchJson<RigFile>(personRigUrl), fetchJson<RigFile>(helperRigUrl)]);
  return { person: { ask: askPerson, lightUrl: personLightUrl, rig: person }, helper: { ask: askHelper, lightUrl: helperLightUrl, rig: helper } };
});
