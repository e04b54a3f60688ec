export { auditWords } from './en/audit.ts';
