import { storeFacts } from './facts/store-facts.ts';
import { postgresForTests } from './support/store-engines.ts';

storeFacts(postgresForTests());
