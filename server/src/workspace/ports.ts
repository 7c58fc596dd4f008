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

/** Where a file of decisions lies. */
export interface SidecarPlace {
  readonly uri: string;
  /** The folder that it must not leave, with a slash at its end: the corpus's root, or the folder of a loose article. */
  readonly root: string;
}

/** Writes the files that hold people's decisions. */
export interface SidecarHost {
  /**
   * Changes one file so that nobody's change in between is lost. `change` is given the present text without byte order mark, or null
   * where there is no file, and gives the new one, or null to leave all as it is; it may be asked more than once, and what it throws
   * is passed on. Folders are made. Rejects, with the file as it was, with an error whose message says why in words for people.
   */
  update(place: SidecarPlace, change: (text: string | null) => string | null): Promise<void>;
  /** Rejects in the same way where links lead the file out of its root, which no name of a file shows; changes nothing. */
  confine(place: SidecarPlace): Promise<void>;
}
