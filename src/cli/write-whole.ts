import { rename, rm, writeFile } from 'node:fs/promises';

/** Why a file could not be written, in words; the system's own for what is rare. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more may be written here',
  EACCES: 'it may not be written here',
  EPERM: 'it may not be written here',
  EROFS: 'this disk can only be read',
  ENOENT: 'there is no such folder',
};

const reasonOf = (cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
};

/** Writes a file whole or not at all: what stood there before stays until the new one is complete. Rejects with a sentence that names the file. */
export const writeWhole = async (file: string, content: Uint8Array | string): Promise<void> => {
  const part = `${file}.part`;
  try {
    await writeFile(part, content);
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true });
    throw new Error(`${file} was not written: ${reasonOf(cause)}. Nothing of it was kept.`, { cause });
  }
};
