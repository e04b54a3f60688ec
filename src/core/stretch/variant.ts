import type { VariantFile } from './variant-schema.ts';

/** What the page tells of a variant. */
export type Variant = Omit<VariantFile, 'format' | 'change'>;

/** "seated-twist/forearm". */
export const variantId = (of: string, id: string): string => `${of}/${id}`;

/** What the names of files about a stretch or a variant begin with: "seated-twist.forearm". */
export const fileStemOf = (id: string): string => id.replace('/', '.');

/** Id of the stretch that an id is a variant of; a stretch's own id stays. */
export const baseIdOf = (id: string): string => id.split('/')[0] ?? id;

/** What tells a variant's id from its stretch's; null for a stretch's own id. */
export const variantOf = (id: string): string | null => id.split('/')[1] ?? null;
