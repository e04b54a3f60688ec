export { handoutWords } from './en/handout.ts';
