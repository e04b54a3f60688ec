/** What a person typed after a command, checked: a mistake becomes a line to read, never a stack trace. */

/** A mistake of whoever typed the command. */
export class UsageError extends Error {}

/** Exit code for a command that was typed wrongly; 1 is for work that failed. */
const EXIT_USAGE = 2;

/** Runs a command and sets the exit code: 0 done, 1 failed, 2 typed wrongly (with the usage text). */
export async function runCommand(usage: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isUsage = error instanceof UsageError || isParseArgsError(error);
    console.error(error instanceof Error ? error.message : String(error));
    if (isUsage) console.error(`\n${usage}`);
    process.exitCode = isUsage ? EXIT_USAGE : 1;
  }
}

const isParseArgsError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** One of the names, or a usage error that lists them. */
export function oneOf<Name extends string>(what: string, typed: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === typed);
  if (found === undefined) throw new UsageError(`Unknown ${what} "${typed}". Known: ${names.join(', ')}.`);
  return found;
}

/** "a,b , c" as its parts. */
export const listOf = (typed: string): string[] => typed.split(',').map((part) => part.trim()).filter((part) => part !== '');

/** A finite number, or a usage error. */
export function numberOf(what: string, typed: string): number {
  const value = Number(typed);
  if (typed.trim() === '' || !Number.isFinite(value)) throw new UsageError(`${what} must be a number, not "${typed}".`);
  return value;
}

/** "1,2,3" as three numbers. */
export function vectorOf(what: string, typed: string): [number, number, number] {
  const [x, y, z, ...more] = typed.split(',').map((part) => numberOf(what, part));
  if (x === undefined || y === undefined || z === undefined || more.length > 0) {
    throw new UsageError(`${what} must be three numbers (x,y,z), not "${typed}".`);
  }
  return [x, y, z];
}

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** "480x360" as pixels. */
export function sizeOf(typed: string): PixelSize {
  const match = /^(\d{2,4})x(\d{2,4})$/.exec(typed);
  if (match === null) throw new UsageError(`A size is written 480x360, not "${typed}".`);
  return { width: Number(match[1]), height: Number(match[2]) };
}
