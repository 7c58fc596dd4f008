import * as v from 'valibot';
import type { ServerSettings } from '../protocol/protocol.ts';

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** Each part stands for itself: what is missing or wrong falls back to its default, and the rest is used. */
const SETTINGS = v.fallback(
  v.object({
    recognize: v.fallback(v.picklist(['auto', 'ask', 'never']), 'auto'),
    diagnostics: v.fallback(v.object({ scope: v.fallback(v.picklist(['open', 'corpus']), 'open') }), {
      scope: 'open',
    }),
    reviewer: v.fallback(v.pipe(v.string(), v.trim()), ''),
    review: v.fallback(v.object({ blind: v.fallback(v.boolean(), false) }), { blind: false }),
    inlayHints: v.fallback(v.object({ speakers: v.fallback(v.boolean(), false) }), { speakers: false }),
    rules: v.fallback(v.record(v.string(), v.fallback(v.optional(v.picklist(LEVELS)), undefined)), {}),
  }),
  {
    recognize: 'auto',
    diagnostics: { scope: 'open' },
    reviewer: '',
    review: { blind: false },
    inlayHints: { speakers: false },
    rules: {},
  },
);

/** Reads the section `newsmark` of an editor's settings, whatever the editor sends. */
export function readSettings(section: unknown): ServerSettings {
  const { recognize, diagnostics, reviewer, review, inlayHints, rules } = v.parse(SETTINGS, section);
  const levels = Object.entries(rules).flatMap(([id, level]) =>
    level === undefined ? [] : [[id, level] as const],
  );
  return { recognize, diagnostics, reviewer, review, inlayHints, rules: Object.fromEntries(levels) };
}

export const DEFAULT_SERVER_SETTINGS: ServerSettings = readSettings(null);
