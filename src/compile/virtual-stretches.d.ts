/** The stretch files as the build read them (`stretches-plugin.ts`), in the order of their names, without their motions. */
declare module 'virtual:stretches' {
  export const stretches: readonly import('../core/stretch/stretch-entry.ts').StretchEntry[];
}
