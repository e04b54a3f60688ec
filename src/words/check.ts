export { checkWords } from './en/check.ts';
