export { showWords } from './en/show.ts';
