import type { ArticleMarks } from './articleMarks.ts';
import type { CurrentMark } from './currentMark.ts';
import type { FilterState } from './filterState.ts';
import type { ReviewMode } from './reviewMode.ts';
import type { ReviewServer } from './server.ts';

/** What the commands of the review work with. */
export interface ReviewParts {
  readonly server: ReviewServer;
  readonly marks: ArticleMarks;
  readonly current: CurrentMark;
  readonly mode: ReviewMode;
  readonly filter: FilterState;
}
