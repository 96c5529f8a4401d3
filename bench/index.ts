import { benches } from './figures/index.ts';
import { runBenches } from './run-benches.ts';

process.exitCode = await runBenches(process.argv.slice(2), benches, {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
});
