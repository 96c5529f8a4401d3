import type { DatabaseConnection, Dialect, Driver } from 'kysely';

export type TranslateError = (error: unknown) => unknown;

/** The same dialect, whose every failure, of reading and of writing, passes through one translation. */
export function translateErrors(dialect: Dialect, translate: TranslateError): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => translatingDriver(dialect.createDriver(), translate),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

function translatingDriver(driver: Driver, translate: TranslateError): Driver {
  const known = new WeakSet<DatabaseConnection>();
  const acquire = driver.acquireConnection.bind(driver);
  const rollback = driver.rollbackTransaction.bind(driver);
  // The driver wants its own connection objects back, so they are changed where they are, once each.
  return Object.assign(driver, {
    acquireConnection: async (...options: Parameters<Driver['acquireConnection']>) => {
      const connection = await translated(acquire(...options), translate);
      if (!known.has(connection)) {
        known.add(connection);
        const execute = connection.executeQuery.bind(connection);
        connection.executeQuery = (...query) => translated(execute(...query), translate);
      }
      return connection;
    },
    // A full disk and a lost server have undone the transaction already; that nothing is left to undo would hide why.
    rollbackTransaction: (connection: DatabaseConnection) => rollback(connection).catch(() => {}),
  });
}

async function translated<T>(work: Promise<T>, translate: TranslateError): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw translate(error);
  }
}
