/** A process of `npm run check`: does the jobs that it is sent, one after the other, and sends back what was found. */
import { readCheckModels, runCheckJob, type CheckJob } from './check-job.ts';

const models = readCheckModels();
process.on('message', (job: CheckJob) => {
  void models.then((read) => process.send!(runCheckJob(read, job)));
});
