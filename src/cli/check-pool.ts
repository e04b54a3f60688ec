import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../core/safety/rule.ts';
import type { CheckJob } from './check-job.ts';

const WORKER = fileURLToPath(new URL('./check-worker.ts', import.meta.url));

/**
 * Does jobs in as many processes as the machine has cores: a check needs nothing of another. Calls back in the order of
 * the jobs, as soon as each and all before it are done. (Processes, since threads of Node 20 can't load TypeScript.)
 */
export const runCheckJobs = async (jobs: readonly CheckJob[], report: (job: CheckJob, findings: readonly Finding[]) => void): Promise<void> => {
  const done = new Map<number, readonly Finding[]>();
  let next = 0;
  let reported = 0;
  const work = (): Promise<void> => new Promise((resolve, reject) => {
    const worker = fork(WORKER, { serialization: 'advanced' });
    let mine = -1;
    const take = (): void => {
      if (next === jobs.length) {
        worker.disconnect();
        return;
      }
      mine = next;
      next += 1;
      worker.send(jobs[mine]!);
    };
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('A check broke off.'))));
    worker.on('message', (findings: readonly Finding[]) => {
      done.set(mine, findings);
      for (let findingsOfNext = done.get(reported); findingsOfNext !== undefined; findingsOfNext = done.get(reported)) {
        report(jobs[reported]!, findingsOfNext);
        reported += 1;
      }
      take();
    });
    take();
  });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
};
