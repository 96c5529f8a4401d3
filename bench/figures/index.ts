import type { Bench } from '../figure.ts';
import { edgeFootprint } from './edge-footprint.ts';
import { edgeLatency } from './edge-latency.ts';
import { edgeThroughput } from './edge-throughput.ts';
import { jobRate } from './job-rate.ts';
import { mirrorPostgres } from './mirror-postgres.ts';
import { mirrorSqlite } from './mirror-sqlite.ts';
import { pureDiagnosis } from './pure-diagnosis.ts';
import { reportingCalls } from './reporting-calls.ts';
import { rush } from './rush.ts';
import { selfDiagnosisCold } from './self-diagnosis-cold.ts';
import { selfDiagnosisWarm } from './self-diagnosis-warm.ts';
import { storm } from './storm.ts';
import { turnStoreTime } from './turn-store-time.ts';

/** Every measurement; one line each. A test compares this list with the folder. */
export const benches: readonly Bench[] = [
  pureDiagnosis,
  reportingCalls,
  selfDiagnosisWarm,
  selfDiagnosisCold,
  storm,
  rush,
  edgeThroughput,
  edgeLatency,
  edgeFootprint,
  turnStoreTime,
  jobRate,
  mirrorSqlite,
  mirrorPostgres,
];
