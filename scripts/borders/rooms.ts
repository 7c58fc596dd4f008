/**
 * Which room may import which, as in ARCHITECTURE.md, 'Borders'. Paths are relative to the repository, folders without a closing slash.
 * A room may always import itself.
 */
export interface Room {
  readonly folder: string;
  /** Folders and files of other rooms. */
  readonly rooms: readonly string[];
  /** Packages from npm, `vscode` among them. */
  readonly packages: readonly string[];
  /** Whether it may use what Node brings. */
  readonly node: boolean;
}

/** The stages of the engine, in the order in which the text runs through them. Each imports only stages before it. */
const STAGES: readonly string[] = [
  'tagging',
  'text',
  'article',
  'language',
  'actors',
  'quotations',
  'attribution',
  'claims',
];

const ENGINE = 'server/src/engine';

/** What stands beside the stages: what they are given, not what they do. */
const ENGINE_INPUTS = ['inputs.ts', 'models.ts', 'pins.ts'].map((file) => `${ENGINE}/${file}`);

/** The only door of the engine for everybody else. */
const ENGINE_DOOR = `${ENGINE}/index.ts`;

const STAGE_ROOMS: readonly Room[] = STAGES.map((stage, index) => ({
  folder: `${ENGINE}/${stage}`,
  rooms: [...STAGES.slice(0, index).map((earlier) => `${ENGINE}/${earlier}`), ...ENGINE_INPUTS],
  packages: [],
  node: false,
}));

const server = (...rooms: readonly string[]): string[] => rooms.map((room) => `server/src/${room}`);

export const ROOMS: readonly Room[] = [
  ...STAGE_ROOMS,
  { folder: ENGINE, rooms: [], packages: [], node: false },
  {
    folder: 'server/src/annotations',
    rooms: [ENGINE_DOOR],
    packages: ['yaml', 'valibot', 'approx-string-match'],
    node: false,
  },
  { folder: 'server/src/corpus', rooms: [ENGINE_DOOR], packages: ['picomatch', 'ignore'], node: false },
  {
    folder: 'server/src/findings',
    rooms: [ENGINE_DOOR, ...server('annotations', 'corpus')],
    packages: [],
    node: false,
  },
  {
    folder: 'server/src/features',
    rooms: [ENGINE_DOOR, ...server('annotations', 'corpus', 'findings')],
    packages: [],
    node: false,
  },
  {
    folder: 'server/src/workspace',
    rooms: [ENGINE_DOOR, ...server('annotations', 'corpus', 'findings', 'features')],
    packages: [],
    node: false,
  },
  {
    folder: 'server/src/reports',
    rooms: [ENGINE_DOOR, ...server('annotations', 'findings', 'features')],
    packages: ['escape-goat', 'schema-dts'],
    node: false,
  },
  { folder: 'server/src/protocol', rooms: [], packages: [], node: false },
  {
    folder: 'server/src/hosts',
    rooms: [ENGINE_DOOR, ...server('workspace', 'protocol')],
    packages: ['vscode-languageserver'],
    node: true,
  },
  {
    folder: 'server/src/lsp',
    rooms: [
      ENGINE_DOOR,
      ...server('annotations', 'findings', 'features', 'workspace', 'reports', 'protocol', 'hosts'),
    ],
    packages: ['vscode-languageserver', 'valibot'],
    node: true,
  },
  {
    folder: 'server/src/cli',
    rooms: [ENGINE_DOOR, ...server('annotations', 'findings', 'features', 'workspace', 'reports', 'hosts')],
    packages: ['commander'],
    node: true,
  },
  {
    folder: 'client/src',
    rooms: ['server/src/protocol'],
    packages: ['vscode', 'vscode-languageclient'],
    node: false,
  },
];

/** Every folder with sources that the check must have seen. */
export const SOURCES: readonly string[] = ['client', 'scripts', 'server', 'syntaxes', 'training'];

/** Tests, and what serves only tests. They may use more, and nothing that ships may use them. */
export const TESTS = '\\.test\\.ts$|^server/(?:test|bench)/|^client/test/';
