import type { CSSProperties } from 'react';

/** Numbers for the stylesheet: React's CSSProperties knows no custom properties. */
export const variables = (values: Readonly<Record<`--${string}`, number>>): CSSProperties => values as CSSProperties;
