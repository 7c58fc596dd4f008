import type { IForbiddenRuleType } from 'dependency-cruiser';
import { readFileSync } from 'node:fs';
import { ROOMS, TESTS, type Room } from './rooms.ts';

/** The room table as rules of dependency-cruiser, three a room, and the rules that hold everywhere. */
export function borderRules(): IForbiddenRuleType[] {
  return [...ROOMS.flatMap(roomRules), ...HOUSE_RULES];
}

/** Of a name with dots and slashes, a pattern that matches it and no other. */
function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** A pattern for a folder with everything in it, or for one file. */
function place(path: string): string {
  return path.endsWith('.ts') ? `^${literally(path)}$` : `^${literally(path)}/`;
}

/** A package, as it is found in node_modules or, where the editor brings it, not found at all. */
function packageNamed(name: string): string {
  return `(?:^|/node_modules/|^node_modules/)${literally(name)}(?:/|$)`;
}

/** What a file of the room is; a room within the room has rules of its own. */
function within(room: Room): { path: string; pathNot: string[] } {
  const inner = ROOMS.filter(({ folder }) => folder.startsWith(`${room.folder}/`)).map(({ folder }) =>
    place(folder),
  );
  return { path: place(room.folder), pathNot: [TESTS, ...inner] };
}

function roomRules(room: Room): IForbiddenRuleType[] {
  const from = within(room);
  const rules: IForbiddenRuleType[] = [
    {
      name: `${room.folder}: rooms`,
      comment: `${room.folder} may import ${room.rooms.join(', ') || 'no other room'}.`,
      severity: 'error',
      from,
      to: {
        path: '^(?:client|server|scripts|syntaxes)/',
        pathNot: [place(room.folder), ...room.rooms.map(place)],
      },
    },
    {
      name: `${room.folder}: packages`,
      comment: `${room.folder} may use ${room.packages.join(', ') || 'no package'}.`,
      severity: 'error',
      from,
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
          'unknown',
          'undetermined',
        ],
        // A path that leads nowhere is no package; another rule tells of it.
        pathNot: [String.raw`^\.`, ...room.packages.map(packageNamed)],
      },
    },
  ];
  if (room.node) return rules;
  const nodeRule: IForbiddenRuleType = {
    name: `${room.folder}: Node`,
    comment: `${room.folder} also runs where there is no Node.`,
    severity: 'error',
    from,
    to: { dependencyTypes: ['core'] },
  };
  return [...rules, nodeRule];
}

/** What the training's own package.json lists. */
const TRAINING_PACKAGES: readonly string[] = Object.keys(
  (
    JSON.parse(readFileSync(new URL('../../training/package.json', import.meta.url), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    }
  ).dependencies,
);

const HOUSE_RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'nobody imports training',
    severity: 'error',
    from: { pathNot: '^training/' },
    to: { path: '^training/' },
  },
  {
    name: 'what ships imports no tests',
    severity: 'error',
    from: { path: '^(?:client|server)/src/', pathNot: TESTS },
    to: { path: TESTS },
  },
  {
    name: 'no circles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'everything imported is there',
    comment: 'The editor brings vscode itself.',
    severity: 'error',
    from: { pathNot: ['^training/'] },
    to: { couldNotResolve: true, pathNot: ['^vscode$'] },
  },
  {
    name: 'everything that training imports is there, or in its own package.json',
    comment: 'Its packages are large, and installed for a training only.',
    severity: 'error',
    from: { path: ['^training/'] },
    to: { couldNotResolve: true, pathNot: TRAINING_PACKAGES.map((name) => `^${literally(name)}(?:/|$)`) },
  },
];
