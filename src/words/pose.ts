export { poseWords } from './en/pose.ts';
