/** Words that leave with a picture, film or model. */
export const exportWords = {
  /** Goes with everything that leaves: kept in the file's own notes. */
  safetyLine: 'For learning only. This is not medical advice. Move slowly, use little force, never press on the spine. Stop at any pain.',
} as const;
