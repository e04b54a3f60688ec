/** One calm pulse, seconds: as long as a slow heartbeat, far below three flashes a second (WCAG 2.3.1). */
export const PULSE_SECONDS = 0.9;

/** Height of a mark's pulse so long after its force has changed: 0, up to 1, and back to 0, without a jump or a kink. */
export const pulseAt = (sinceSeconds: number): number =>
  sinceSeconds >= 0 && sinceSeconds < PULSE_SECONDS ? Math.sin((Math.PI * sinceSeconds) / PULSE_SECONDS) ** 2 : 0;
