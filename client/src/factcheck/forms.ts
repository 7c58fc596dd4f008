import {
  EventEmitter,
  QuickInputButtons,
  ThemeIcon,
  window,
  type Disposable,
  type Event,
  type QuickInput,
  type QuickPickItem,
} from 'vscode';

/** What a person says to a question: an answer, 'go back to the question before', 'leave the rest out', or nothing. */
export type Answer<Value> = { readonly answer: Value } | 'back' | 'enough' | 'closed';

/** What every question has. */
export interface Asking {
  readonly title: string;
  /** Which question of how many it is; a person can go back from all but the first. */
  readonly step?: readonly [number, number];
  /** Whether this question and those after it may be left out. */
  readonly optional?: boolean;
  readonly placeholder?: string;
}

/** A question that is answered in words. */
export interface AskingWords extends Asking {
  readonly prompt?: string;
  readonly value?: string;
  /** What is wrong with the words; null where nothing is. */
  readonly problem?: (words: string) => string | null;
}

/** A question that is answered by a line of a list. */
export interface AskingChoice<Value> extends Asking {
  readonly choices: readonly Choice<Value>[];
  /** The choice that is likeliest, or stands now. */
  readonly preferred?: Value;
  /** A choice that comes of what is typed, and stands before the others. */
  readonly typed?: (words: string) => Choice<Value> | null;
}

export interface Choice<Value> extends QuickPickItem {
  readonly value: Value;
}

/** Asks one question at a time. */
export interface Forms extends Disposable {
  words(asking: AskingWords): Promise<Answer<string>>;
  choice<Value>(asking: AskingChoice<Value>): Promise<Answer<Value>>;
  /** Closes the question that stands open, as Escape does. */
  close(): void;
  /** The question that stands open, in words; null where there is none. */
  asked(): string | null;
  readonly onDidAsk: Event<unknown>;
}

const ENOUGH = { iconPath: new ThemeIcon('save'), tooltip: 'Leave the rest out' };

/** Questions stay open where a person looks something up in another window. */
export function createForms(): Forms {
  const changed = new EventEmitter<void>();
  let open: { readonly box: QuickInput; readonly words: string } | null = null;

  /** Shows a box until it is answered. VS Code hides it where another takes its place. */
  function show<Value>(
    box: QuickInput,
    question: string,
    answered: (give: (answer: Answer<Value>) => void) => void,
  ): Promise<Answer<Value>> {
    return new Promise((resolve) => {
      const end = (answer: Answer<Value>): void => {
        if (open?.box === box) open = null;
        resolve(answer);
      };
      answered((answer) => {
        end(answer);
        box.hide();
      });
      box.onDidHide(() => {
        end('closed');
        box.dispose();
        changed.fire();
      });
      open = { box, words: `${box.title ?? ''}: ${question}` };
      box.show();
      changed.fire();
    });
  }

  return {
    words({ prompt, value = '', problem = () => null, ...asking }) {
      const box = window.createInputBox();
      dress(box, asking);
      box.prompt = prompt;
      box.value = value;
      box.placeholder = asking.placeholder;
      box.buttons = buttonsOf(asking);
      return show<string>(box, prompt ?? '', (give) => {
        box.onDidChangeValue((words) => {
          box.validationMessage = words.trim() === '' ? undefined : (problem(words.trim()) ?? undefined);
        });
        box.onDidTriggerButton((button) => give(button === ENOUGH ? 'enough' : 'back'));
        box.onDidAccept(() => {
          const words = box.value.trim();
          const wrong = problem(words);
          if (wrong === null) give({ answer: words });
          else box.validationMessage = wrong;
        });
      });
    },
    choice<Value>({ choices, preferred, typed, ...asking }: AskingChoice<Value>) {
      const box = window.createQuickPick<Choice<Value>>();
      dress(box, asking);
      box.placeholder = asking.placeholder;
      box.matchOnDescription = true;
      box.matchOnDetail = true;
      box.buttons = buttonsOf(asking);
      box.items = choices;
      const likely = choices.find(({ value }) => value === preferred);
      if (likely !== undefined) box.activeItems = [likely];
      return show<Value>(box, asking.placeholder ?? '', (give) => {
        box.onDidChangeValue((words) => {
          const first = typed?.(words.trim()) ?? null;
          if (typed !== undefined) box.items = first === null ? choices : [first, ...choices];
        });
        box.onDidTriggerButton((button) => give(button === ENOUGH ? 'enough' : 'back'));
        box.onDidAccept(() => {
          // Whoever pastes and presses Enter at once is ahead of the list.
          const picked = box.selectedItems[0] ?? typed?.(box.value.trim()) ?? undefined;
          if (picked !== undefined) give({ answer: picked.value });
        });
      });
    },
    close: () => open?.box.hide(),
    asked: () => open?.words ?? null,
    onDidAsk: changed.event,
    dispose() {
      open?.box.dispose();
      changed.dispose();
    },
  };
}

function dress(box: QuickInput, { title, step }: Asking): void {
  box.title = title;
  box.ignoreFocusOut = true;
  if (step !== undefined) [box.step, box.totalSteps] = step;
}

function buttonsOf({ step, optional }: Asking): (typeof ENOUGH | typeof QuickInputButtons.Back)[] {
  return [
    ...(step === undefined || step[0] === 1 ? [] : [QuickInputButtons.Back]),
    ...(optional === true ? [ENOUGH] : []),
  ];
}
