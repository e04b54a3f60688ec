import { z } from 'zod';

/** What many entries of a stretch file are made of. Degrees, seconds; places in metres. */
export const vec3 = z.tuple([z.number(), z.number(), z.number()]).describe('x, y, z');
export const degrees = (what: string) => z.number().min(-180).max(180).describe(`${what}, degrees`);
export const seconds = z.number().min(0).max(600);
export const sideName = z.enum(['left', 'right']);
export const figureName = z.enum(['person', 'helper']);
