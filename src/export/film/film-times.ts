/** A part of a stretch as a film shows it. */
export interface FilmPart {
  /** From and to, seconds of the stretch. */
  readonly rangeSeconds: readonly [fromSeconds: number, toSeconds: number];
  /** Times life, above 0 and at most 1: a film is never faster than life. */
  readonly speed: number;
  /** How often the part is shown. */
  readonly loops: number;
  readonly framesPerSecond: number;
}

/** How long once through takes in the film, seconds. */
const onceSeconds = ({ rangeSeconds: [from, to], speed }: FilmPart): number => (to - from) / speed;

export const filmSeconds = (part: FilmPart): number => part.loops * onceSeconds(part);

/** Pictures in the film: at least one. */
export const frameCount = (part: FilmPart): number => Math.max(1, Math.round(filmSeconds(part) * part.framesPerSecond));

/** The moment of the stretch, seconds, that a picture of the film shows. */
export const momentOf = (part: FilmPart, frame: number): number => {
  const { rangeSeconds: [from, to], speed, framesPerSecond } = part;
  return Math.min(to, from + ((frame / framesPerSecond) % onceSeconds(part)) * speed);
};

/** A stretch of film within which one phase is shown: seconds of the film. */
export interface FilmCue {
  readonly phaseIndex: number;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** When which phase is shown. `startsSeconds` are those of the phases in the stretch. */
export const filmCues = (part: FilmPart, startsSeconds: readonly number[]): FilmCue[] => {
  const { rangeSeconds: [from, to], speed, loops } = part;
  return Array.from({ length: loops }, (_, loop) =>
    startsSeconds.flatMap((start, phaseIndex): FilmCue[] => {
      const begin = Math.max(start, from);
      const end = Math.min(startsSeconds[phaseIndex + 1] ?? Infinity, to);
      const before = loop * onceSeconds(part);
      return begin < end ? [{ phaseIndex, startSeconds: before + (begin - from) / speed, endSeconds: before + (end - from) / speed }] : [];
    }),
  ).flat();
};
