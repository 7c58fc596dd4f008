import fc from 'fast-check';

/**
 * Properties ask the same questions in every run, so that a test which fails fails again, here and elsewhere, and a change is never
 * blamed for what another text would have shown before it. `npm run soak` asks new ones: it sets `NEWSMARK_SEED`.
 */
fc.configureGlobal({ seed: Number(process.env['NEWSMARK_SEED'] ?? 2026) });
