import { commands, Disposable, type Event, type LogOutputChannel, type Memento } from 'vscode';
import type { Checks } from './checks.ts';
import type { CheckNode } from './checkTree.ts';
import { startCheckView } from './checkView.ts';
import { checkViewCommands } from './checkViewCommands.ts';
import { registerInTurn } from '../inTurn.ts';
import { listingCommands } from './listingCommands.ts';
import { createListingState } from './listingState.ts';
import { lookUpCommands } from './lookUpCommands.ts';
import type { FactCheckServer } from './server.ts';
import { sheetCommands } from './sheetCommands.ts';
import { startSheetPreview } from './sheetPreview.ts';
import { tickCommands, tickFromView } from './tickCommands.ts';
import { startTicks } from './ticks.ts';
import { startTickStatus } from './tickStatus.ts';
import { startTicksView } from './ticksView.ts';
import { tickWriter } from './tickWriter.ts';
import type { TickNode } from './tickTree.ts';

/** The lists of fact-checking, what is made of them, and what they lead to. */
export interface FactCheckViews extends Disposable {
  /** Asks what is to be ticked, if it may be another for this article, or for any. */
  refresh(uri?: string): void;
  readonly exports: FactCheckViewExports;
}

/** What the tests in a real VS Code may ask of the views. */
export interface FactCheckViewExports {
  /** The rows of the Fact-check view. */
  checkRows(): readonly CheckNode[];
  /** The rows of the Ticks view. */
  tickRows(): readonly TickNode[];
  readonly onDidChangeTicks: Event<void>;
  /** What the status item says of the active article: '12 of 48 ticked'. */
  ticked(): string | null;
}

export interface FactCheckViewParts {
  readonly server: FactCheckServer;
  readonly checks: Checks;
  readonly memento: Memento;
  readonly output: LogOutputChannel;
}

export function startFactCheckViews({ server, checks, memento, output }: FactCheckViewParts): FactCheckViews {
  const listing = createListingState(memento);
  const view = startCheckView(checks, listing);
  const ticks = startTicks(server, output);
  const ticksView = startTicksView(ticks, memento);
  const status = startTickStatus(ticks);
  const preview = startSheetPreview({
    server,
    changes: [checks.onDidChange, ticks.onDidChange],
    output,
  });
  const tickParts = { ticks, write: tickWriter(server, ticks), view: ticksView };
  const atOnce = { ...tickCommands(tickParts), ...checkViewCommands(view) };
  const subscriptions = Disposable.from(
    ...registerInTurn({
      ...sheetCommands({ server, preview, output }),
      ...lookUpCommands({ server, checks }),
    }),
    ...registerInTurn(listingCommands(checks, listing)),
    ...Object.entries(atOnce).map(([id, run]) => commands.registerCommand(id, run)),
    tickFromView(tickParts),
    preview,
    status,
    ticksView,
    ticks,
    view,
    listing,
  );
  return {
    refresh: (uri) => ticks.refresh(uri),
    exports: {
      checkRows: () => view.nodes(),
      tickRows: () => ticksView.nodes(),
      onDidChangeTicks: ticks.onDidChange,
      ticked: () => status.shown(),
    },
    dispose: () => subscriptions.dispose(),
  };
}
