import { lowerAt, type Reading } from './reading.ts';
import type { Saying } from './progress.ts';
import type { Stance } from './types.ts';

/** What the speaker does with the words: the verb's own stance, turned by a refusal or a question around it. */
export function stanceOf(reading: Reading, { cue, content }: Saying): Stance {
  if (cue === null) return 'asserts';
  const stance =
    cue.verb?.stance ?? (lowerAt(reading, cue.first).startsWith('denial') ? 'denies' : 'asserts');
  if (/^(?:declined|refused|declining|refusing)$/.test(lowerAt(reading, cue.group.first - 2)))
    return 'declines';
  const opening = lowerAt(reading, content[0]?.first ?? -1);
  if (
    stance === 'asks' &&
    content.length > 0 &&
    !/^(?:whether|if|what|why|how|when|who|where)$/.test(opening)
  )
    return 'demands';
  return stance;
}
