import type { Side } from '../../core/anatomy/bones.ts';
import { fileStemOf } from '../../core/stretch/variant.ts';

/** Address of the key picture of a phase. */
export const stillUrl = (stretchId: string, side: Side, phaseId: string): string => `${import.meta.env.BASE_URL}stills/${fileStemOf(stretchId)}-${side}-${phaseId}.webp`;
