/**
 * A database's birth certificate: what is remembered of it outside of it, so that an empty or older one in its place is
 * noticed. Chromium opens an empty database where its files were damaged, and says nothing. Pure.
 */

/** What the database says of itself, in the same transaction as each write of notes. */
export interface Birth {
  /** Made with the first write; another database has another. */
  readonly id: string;
  /** Transactions that wrote notes; only ever grows. */
  readonly writes: number;
  /** Milliseconds since the epoch. */
  readonly lastWrite: number;
}

/** The same, as it was after a write, kept elsewhere; it may lag behind the database and never runs ahead of it. */
export interface Certificate extends Birth {
  /** Trashed ones included. */
  readonly notes: number;
}

/** Where the certificate lies. Reading gives whatever lies there. */
export interface CertificateShelf {
  read(): Promise<unknown>;
  /** null forgets it. */
  write(certificate: Certificate | null): Promise<void>;
}

/** What is in the database now. */
export interface FoundDatabase {
  /** null before the first write. */
  readonly birth: Birth | null;
  readonly notes: number;
}

/**
 * `empty`: nothing is there, where notes were · `other`: another database lies there · `older`: an earlier state of it ·
 * `unreadable`: the browser cannot open it.
 */
export type LossKind = 'empty' | 'other' | 'older' | 'unreadable';

export type DatabaseHealth =
  | { readonly state: 'whole' }
  | { readonly state: 'lost'; readonly kind: LossKind; readonly certificate: Certificate; readonly notes: number };

/** A shelf for databases that nobody relies on: it remembers nothing. */
export const NO_SHELF: CertificateShelf = { read: async () => null, write: async () => undefined };

/** Compares a database with its certificate. Without a certificate, or one about nothing, nothing can be missing. */
export function judgeDatabase({ birth, notes }: FoundDatabase, certificate: Certificate | null): DatabaseHealth {
  if (certificate === null || certificate.notes === 0) return { state: 'whole' };
  const kind = lossOf(birth, notes, certificate);
  return kind === null ? { state: 'whole' } : { state: 'lost', kind, certificate, notes };
}

/** Reads a certificate from whatever lay on its shelf; null when it is none. */
export function parseCertificate(stored: unknown): Certificate | null {
  const { id, writes, lastWrite, notes } = (stored ?? {}) as Partial<Record<keyof Certificate, unknown>>;
  if (typeof id !== 'string' || !isCount(writes) || !isCount(lastWrite) || !isCount(notes)) return null;
  return { id, writes, lastWrite, notes };
}

function lossOf(birth: Birth | null, notes: number, certificate: Certificate): LossKind | null {
  if (birth === null || birth.id !== certificate.id) return notes === 0 ? 'empty' : 'other';
  return birth.writes < certificate.writes ? 'older' : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
