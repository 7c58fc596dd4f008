import * as v from 'valibot';

/*
 * What requests and notifications must hold for their work to be done: as much as the server reads of them. What else clients send, and
 * what the protocol adds one day, is let pass.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.looseObject({ line: count, character: count });
const range = v.looseObject({ start: position, end: position });
const textDocument = v.looseObject({ uri: v.string() });
const version = v.nullish(v.pipe(v.number(), v.integer()));
const folders = v.array(v.looseObject({ uri: v.string() }));

export const INITIALIZE: v.GenericSchema = v.looseObject({
  capabilities: v.looseObject({}),
  workspaceFolders: v.nullish(folders),
  rootUri: v.nullish(v.string()),
});

/** A request about a whole document. */
export const DOCUMENT: v.GenericSchema = v.looseObject({ textDocument });

/** A request about a place in a document. */
export const PLACE: v.GenericSchema = v.looseObject({ textDocument, position });

export const REFERENCES: v.GenericSchema = v.looseObject({
  textDocument,
  position,
  context: v.looseObject({ includeDeclaration: v.boolean() }),
});

export const RENAME: v.GenericSchema = v.looseObject({ textDocument, position, newName: v.string() });

/** A request about a part of a document. */
export const PART: v.GenericSchema = v.looseObject({ textDocument, range });

export const TOKENS_DELTA: v.GenericSchema = v.looseObject({ textDocument, previousResultId: v.string() });

export const DIAGNOSTICS: v.GenericSchema = v.looseObject({
  textDocument,
  previousResultId: v.nullish(v.string()),
});

export const WORKSPACE_DIAGNOSTICS: v.GenericSchema = v.looseObject({
  previousResultIds: v.array(v.looseObject({ uri: v.string(), value: v.string() })),
});

const related = v.looseObject({ location: v.looseObject({ range }), message: v.string() });

export const CODE_ACTIONS: v.GenericSchema = v.looseObject({
  textDocument,
  range,
  context: v.looseObject({
    diagnostics: v.array(v.looseObject({ range, relatedInformation: v.optional(v.array(related)) })),
    only: v.optional(v.array(v.string())),
  }),
});

export const COMMAND: v.GenericSchema = v.looseObject({
  command: v.string(),
  arguments: v.optional(v.array(v.unknown())),
});

/** Our own request about a file. */
export const FILE: v.GenericSchema = v.looseObject({ uri: v.string(), text: v.optional(v.string()) });

/** Our own request about a place in a file. */
export const FILE_PLACE: v.GenericSchema = v.looseObject({ uri: v.string(), position });

/** Our own request about a part of a file. */
export const FILE_PART: v.GenericSchema = v.looseObject({ uri: v.string(), range });

export const OPENED: v.GenericSchema = v.looseObject({
  textDocument: v.looseObject({ uri: v.string(), languageId: v.string(), version, text: v.string() }),
});

export const CHANGED: v.GenericSchema = v.looseObject({
  textDocument: v.looseObject({ uri: v.string(), version }),
  contentChanges: v.array(v.looseObject({ range: v.optional(range), text: v.string() })),
});

export const FILES_CHANGED: v.GenericSchema = v.looseObject({ changes: folders });

export const FOLDERS_CHANGED: v.GenericSchema = v.looseObject({
  event: v.looseObject({ added: folders, removed: folders }),
});
