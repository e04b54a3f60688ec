/** Words of parts of the page that come later, as their English files have them. */
interface PartModules {
  readonly ask: typeof import('./en/ask.ts');
  readonly audit: typeof import('./en/audit.ts');
  readonly check: typeof import('./en/check.ts');
  readonly export: typeof import('./en/export.ts');
  readonly handout: typeof import('./en/handout.ts');
  readonly keys: typeof import('./en/keys.ts');
  readonly learn: typeof import('./en/learn.ts');
  readonly lesson: typeof import('./en/lesson.ts');
  readonly pose: typeof import('./en/pose.ts');
  readonly present: typeof import('./en/present.ts');
  readonly share: typeof import('./en/share.ts');
  readonly show: typeof import('./en/show.ts');
  readonly stop: typeof import('./en/stop.ts');
}
export type PartName = keyof PartModules;

/** How a language fetches the words of each later part. */
export type LaterWords = { readonly [Name in PartName]: () => Promise<PartModules[Name]> };

let chosen: LaterWords | null = null;
let tellMissing: () => void = () => undefined;
const coming = new Set<Promise<void>>();

/** Set once, before the page is shown; without, all parts speak English. */
export const chooseParts = (parts: LaterWords, onMissing: () => void): void => {
  chosen = parts;
  tellMissing = onMissing;
};

/** The words of a part in the chosen language: `use` gets them when they are here. Where they do not come that is told, and English stays. */
export const inChosenLanguage = <Name extends PartName>(name: Name, use: (words: PartModules[Name]) => void): void => {
  if (chosen === null) return;
  const arrival = chosen[name]().then(use, tellMissing).finally(() => coming.delete(arrival));
  coming.add(arrival);
};

/**
 * A later part of the page with its words: both are asked for at once, and it is here when both are. Words that are not
 * named are asked for when the part is here.
 */
export const withWords = async <Part>(load: () => Promise<Part>, names: readonly PartName[]): Promise<Part> => {
  // Who needs them asks again, and tells that they did not come.
  for (const name of names) chosen?.[name]().catch(() => undefined);
  const part = await load();
  await Promise.all(coming);
  return part;
};
