/** What the workspace asks of the world. Addresses are URIs as strings; every method may be answered by Node or by the client. */
export interface FileHost {
  /** The bytes of a file, or null where there is none. Rejects where it cannot be read. */
  read(uri: string): Promise<Uint8Array | null>;
  /** Every file below a folder, as URIs, without what version control and packages keep (`.git`, `node_modules`). */
  list(folder: string): Promise<string[]>;
}

/** Where the workspace tells what happened; the host decides where it is shown. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
