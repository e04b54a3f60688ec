export { presentWords } from './en/present.ts';
