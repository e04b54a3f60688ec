import { poseWords as english } from './en/pose.ts';
import { inChosenLanguage } from './parts.ts';

export let poseWords = english;
inChosenLanguage('pose', (chosen) => {
  poseWords = chosen.poseWords;
});
