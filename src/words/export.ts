export { exportWords } from './en/export.ts';
