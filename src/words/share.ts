export { shareWords } from './en/share.ts';
