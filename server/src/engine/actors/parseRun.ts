import type { Candidate } from './candidates.ts';
import { headIndex, readHeaded } from './headed.ts';
import { firstWithAdjective, readHeadless, replaceFrom } from './headless.ts';
import { openerKind } from './heads.ts';
import { VESSELS } from './lexiconContext.ts';
import { FACILITY_HEADS, FACILITY_KINDS, LEGAL_FORMS } from './lexiconHeads.ts';
import { readPieces, type Piece } from './pieces.ts';
import { listEnd, reachOver } from './reach.ts';
import { candidate, type Reader, type Reading } from './reader.ts';
import type { Run } from './runs.ts';
import { NOTHING } from './nothing.ts';

/** The names of one run, in order, and the token at which reading goes on. A name may reach over `of` and `for` into the next run. */
export function parseRun(reader: Reader, run: Run): Reading {
  if (isShip(reader, run)) return { names: [candidate(run.first, run.end, null, 0, NOTHING)], next: run.end };
  const pieces = readPieces(reader.surface, run, reader.lookup);
  const names: Candidate[] = [];
  let next = run.end;
  let stretch: Piece[] = [];
  let titled = false;
  const close = (isLast: boolean): void => {
    const read = readStretch(reader, stretch, titled, isLast);
    names.push(...read.names);
    next = Math.max(next, read.next);
    stretch = [];
  };
  for (const piece of pieces) {
    if (piece.kind !== 'title') {
      stretch.push(piece);
      continue;
    }
    close(false);
    titled = true;
  }
  close(true);
  const last = withLegalForm(reader, names.at(-1));
  const grown = last === undefined || last.endToken !== next ? null : withSmallHead(reader, last);
  if (grown === null && last !== names.at(-1) && last !== undefined)
    return { names: [...names.slice(0, -1), last], next: last.endToken };
  if (grown === null) return { names, next };
  return { names: [...names.slice(0, -1), grown], next: grown.endToken };
}

/** `The ferry Dora`, but not `they ship Dora flour`. */
function isShip({ surface: { folded } }: Reader, { first }: Run): boolean {
  return (
    VESSELS.has(folded[first - 1] ?? '') &&
    !/^(?:to|they|we|you|i|not|and|will|would|can|could|may|must|should|who|that|which|by)$/.test(
      folded[first - 2] ?? '',
    )
  );
}

/** Reads what stands between titles: names that end in heads, one after the other, then what has no head. */
function readStretch(reader: Reader, pieces: readonly Piece[], titled: boolean, isLast: boolean): Reading {
  const names: Candidate[] = [];
  let rest = pieces;
  let next = 0;
  let person = titled;
  for (;;) {
    const head = headIndex(reader, rest);
    if (head === -1) break;
    const named = readHeaded(reader, rest.slice(0, head + 1), isLast && head === rest.length - 1);
    if (named !== null) names.push(named);
    next = Math.max(next, named?.endToken ?? 0);
    rest = rest.slice(head + 1);
    person = false;
  }
  const body = rest.at(-1);
  if (isLast && body?.known?.type === 'ORG') {
    const end = reachOver(
      reader,
      body.end,
      body.known.name === '' ? 'org' : openerKind(reader.surface.folded[body.end - 1] ?? ''),
    );
    const reached = end === body.end && body.known.name === '' ? listEnd(reader, end) : end;
    if (reached > body.end) {
      names.push(...readHeadless(reader, rest.slice(0, -1), person));
      const first = firstWithAdjective(reader.surface, body.first, rest[0]?.first ?? body.first);
      replaceFrom(names, candidate(first, reached, 'ORG', 0.85, 'head of an organisation'));
      return { names, next: reached };
    }
  }
  names.push(...readHeadless(reader, rest, person));
  return { names, next };
}

/** A company with its legal form behind a comma: `Vasker Holdings, Inc.` */
function withLegalForm(reader: Reader, name: Candidate | undefined): Candidate | undefined {
  const { folded, capital } = reader.surface;
  const form = (name?.endToken ?? 0) + 1;
  const isFollowed =
    form < reader.limit &&
    folded[form - 1] === ',' &&
    capital[form] === true &&
    LEGAL_FORMS.has(folded[form] ?? '');
  if (name === undefined || !isFollowed || name.evidence === NOTHING) return name;
  return candidate(name.firstToken, form + 1, 'ORG', 0.9, 'legal form behind the name');
}

/** A name that goes on in small letters: `Vrbas hydropower plant`, `Geneva process`. */
function withSmallHead(reader: Reader, name: Candidate): Candidate | null {
  const { folded } = reader.surface;
  if (name.type === 'PLACE' && name.known !== null && folded[name.endToken] === 'process')
    return candidate(name.firstToken, name.endToken + 1, 'ORG', 0.8, 'process named after a place');
  let end = name.endToken;
  while (end < reader.limit && end < name.endToken + 2 && FACILITY_KINDS.has(folded[end] ?? '')) end++;
  if (end >= reader.limit || !FACILITY_HEADS.has(folded[end] ?? '') || name.evidence === NOTHING) return null;
  if (name.known !== null || name.type === 'GROUP' || name.confidence >= 0.9) return null;
  return candidate(name.firstToken, end + 1, 'PLACE', 0.8, 'head of a place');
}
