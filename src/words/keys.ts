export { keyWords } from './en/keys.ts';
