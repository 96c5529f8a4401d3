import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { JobTask } from './job-task.ts';

export interface JobReplica {
  /** It does jobs now, or is gone already. */
  readonly ready: Promise<unknown>;
  /** How it ended, when it has: a signal or an exit code. */
  readonly exited: Promise<NodeJS.Signals | number | null>;
  /** As `kill -9` does it. */
  kill(): Promise<unknown>;
  /** As a machine that hangs, and goes on later as if nothing had been. */
  freeze(): void;
  thaw(): void;
}

/** Starts a process that does jobs. */
export function startJobReplica(task: JobTask): JobReplica {
  const child = fork(new URL('./job-process.ts', import.meta.url));
  const exited = once(child, 'exit').then(([code, signal]) => signal ?? code);
  child.send(task);
  return {
    ready: Promise.race([once(child, 'message'), exited]),
    exited,
    kill: () => {
      child.kill('SIGKILL');
      return exited;
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
  };
}
