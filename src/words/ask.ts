export { askWords } from './en/ask.ts';
