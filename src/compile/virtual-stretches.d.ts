/** The stretch files as the build read them (`stretches-plugin.ts`), in the order of their names. */
declare module 'virtual:stretches' {
  export const listed: readonly import('../core/stretch/stretch-entry.ts').ListedEntry[];
  /** Addresses of a stretch or variant with both sides' motion (a `ReadableStretch`), by id. */
  export const packUrls: Readonly<Record<string, string>>;
}

/** The mistakes as the build read them (`mistakes-plugin.ts`). */
declare module 'virtual:mistakes' {
  /** Address of all mistakes (a list of `PackedMistake`). */
  export const mistakesUrl: string;
}

/** The words of every stretch and variant in a language (`stretch-words-plugin.ts`), by id; one that is not told whole is left out. */
declare module 'virtual:stretch-words/*' {
  export const stretchWords: Readonly<Record<string, import('../core/stretch/stretch-words.ts').StretchWords>>;
}
