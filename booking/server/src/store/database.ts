// What a database must do for the booking server, and how its failures are told apart. Types and one error; touches nothing.

/** A value in a row. Times are ms, whole numbers. */
export type Value = string | number | null;

/** One row by column. */
export type Row = Readonly<Record<string, Value>>;

/** Asks. Parameters are ?1, ?2 … and never part of the text. */
export interface Queries {
  all(sql: string, values?: readonly Value[]): Promise<Row[]>;
}

/** One transaction: all of it or nothing. */
export interface Transaction extends Queries {
  /** Waits until nobody else has this name; given back at the end. */
  lock(name: string): Promise<void>;
}

/** A database, migrated and open. `all` sees what was committed. */
export interface Database extends Queries {
  readonly kind: 'sqlite' | 'postgres';
  /** Runs the work; may run it again when another got in its way, so it touches nothing else. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Lets what was removed leave the disk too, as far as it can. */
  tidy(): Promise<void>;
  /** A copy that can be opened by itself, into a file that is not there yet. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The database refused a row because its time is taken: somebody else won. */
export class Taken extends Error {
  constructor() {
    super('taken');
    this.name = 'Taken';
  }
}

/** The database could not do it: no room, no connection, no such table. Nothing of it happened, as far as it could tell. */
export class Unavailable extends Error {
  constructor(
    /** The database's own code, such as SQLITE_FULL: nothing personal. */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`the database could not do it (${code})`, options);
    this.name = 'Unavailable';
  }
}

/** How a database is opened; `guarded: false` leaves out the rule that decides races, to prove that the tests can fail. */
export interface Opening {
  readonly guarded?: boolean;
}
