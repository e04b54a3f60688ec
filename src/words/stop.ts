export { stopWords } from './en/stop.ts';
