import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/core/app-error.ts';
import { readPostgresAddress } from '../../../src/integrations/store/postgres-address.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();

function refusalOf(address: string): AppError {
  try {
    readPostgresAddress(address);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('the address of a PostgreSQL database', () => {
  it('is taken apart, with a name for messages that holds neither user nor password', () => {
    expect(readPostgresAddress('postgresql://desk:p%40ss%2Fword@db.example:6432/writeback%20desk')).toEqual({
      place: 'db.example:6432/writeback desk',
      user: 'desk',
      password: 'p@ss/word',
      host: 'db.example',
      port: 6432,
      database: 'writeback desk',
      ssl: { rejectUnauthorized: true, host: 'db.example' },
    });
  });

  it('needs neither port nor password', () => {
    expect(readPostgresAddress('postgres://desk@[::1]/desk')).toEqual({
      place: '[::1]:5432/desk',
      user: 'desk',
      host: '::1',
      port: 5432,
      database: 'desk',
      ssl: false,
    });
  });

  it('may name the folder of a socket', () => {
    expect(readPostgresAddress('postgres://desk@localhost/desk?host=/run/postgresql')).toMatchObject({
      host: '/run/postgresql',
      ssl: false,
    });
  });

  it.each([
    ['db.example', '', 'checked'],
    ['127.0.0.1.example', '', 'checked'],
    ['db.example', '?sslmode=verify-full', 'checked'],
    ['db.example', '?sslmode=require', 'checked'],
    ['db.example', '?sslmode=verify-ca', 'checked'],
    ['db.example', '?sslmode=no-verify', 'unchecked'],
    ['db.example', '?sslmode=disable', 'none'],
    ['localhost', '', 'none'],
    ['LOCALHOST', '', 'none'],
    ['127.0.0.1', '', 'none'],
    ['127.0.0.1', '?sslmode=require', 'checked'],
    ['localhost', '?host=db.example', 'checked'],
  ])('on %s with "%s" has this encryption: %s', (host, query, expected) => {
    const { ssl } = readPostgresAddress(`postgres://desk:secret@${host}/desk${query}`);

    expect(ssl === false ? 'none' : ssl.rejectUnauthorized ? 'checked' : 'unchecked').toBe(expected);
  });

  it('may name the authority that vouches for the server', () => {
    const path = join(folder, 'ca.pem');
    writeFileSync(path, 'certificate');

    const { ssl } = readPostgresAddress(`postgres://desk:secret@db.example/desk?sslrootcert=${path}`);

    expect(ssl).toEqual({ rejectUnauthorized: true, host: 'db.example', ca: 'certificate' });
  });

  it.each([
    'hunter2',
    'postgres://desk:hunter2@db.example:port/desk',
    'mysql://desk:hunter2@db.example/desk',
    'postgres://desk:hunter2@db.example',
    'postgres://desk:hunter2@/desk',
    'postgres://:hunter2@db.example/desk',
    'postgres://desk:hunter2%@db.example/desk',
    'postgres://desk:hunter2@db.example/desk?sslmode=prefer',
    'postgres://desk:hunter2@db.example/desk?password=hunter2',
    'postgres://desk:hunter2@db.example/desk?sslrootcert=/nowhere/ca.pem',
  ])('is refused when it is %s, in one line that does not repeat it', (address) => {
    const error = refusalOf(address);

    expect(error.code).toBe('invalid-input');
    expect(error.message).toMatch(/^DATABASE_URL .+$/);
    expect(`${error.stack}${JSON.stringify(error.cause)}`).not.toContain('hunter2');
  });
});
