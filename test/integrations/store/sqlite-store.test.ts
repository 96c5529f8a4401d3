import { storeFacts } from './facts/store-facts.ts';
import { sqliteForTests } from './support/store-engines.ts';

storeFacts(sqliteForTests());
