import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { actorItems, type ActorItem, type ActorItemsParts, type PickedActor } from './actorItems.ts';

export interface ActorPickParts extends Omit<ActorItemsParts, 'typed'> {
  readonly title: string;
}

/**
 * Asks a person for an actor: of the article, of the registry or, by typing a name, a new one. Undefined where the list is closed without
 * an answer.
 */
export function pickActor({ title, ...parts }: ActorPickParts): Promise<PickedActor | undefined> {
  const pick = window.createQuickPick<QuickPickItem & Pick<ActorItem, 'choice'>>();
  pick.title = title;
  pick.placeholder = parts.known ? 'Pick an actor' : 'Pick an actor, or type the name of another';
  pick.matchOnDescription = true;
  const fill = (typed: string): void => {
    pick.items = actorItems({ ...parts, typed }).map(({ separator, ...item }) => ({
      ...item,
      kind: separator ? QuickPickItemKind.Separator : QuickPickItemKind.Default,
    }));
  };
  fill('');
  pick.onDidChangeValue(fill);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const picked = pick.selectedItems[0]?.choice ?? undefined;
      if (picked === undefined) return;
      resolve(picked);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
