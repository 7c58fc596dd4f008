import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { ActorChoice } from '../../../server/src/protocol/protocol.ts';

type ActorType = ActorChoice['type'];

const LABELS: Readonly<Record<ActorType, string>> = {
  PERSON: 'Person',
  ORG: 'Organization',
  PLACE: 'Place',
  GROUP: 'Group',
};

/** What a person picked: a type, what it is called, and whether it holds for the actor in the whole article. */
export interface PickedType {
  readonly type: ActorType;
  readonly label: string;
  readonly scope?: 'file';
}

const ALL = Object.keys(LABELS) as ActorType[];

/** Asks what somebody is. */
export async function pickType(title: string): Promise<ActorType | undefined> {
  const items = ALL.map((type) => ({ label: LABELS[type], type }));
  return (await window.showQuickPick(items, { title, placeHolder: 'Pick a type' }))?.type;
}

/** Asks what somebody is instead of `present`: in the whole article, which comes first, or only here. */
export async function pickTypeAndReach(title: string, present: ActorType): Promise<PickedType | undefined> {
  const others = ALL.filter((type) => type !== present);
  const items: (QuickPickItem & Partial<PickedType>)[] = [
    { label: 'In this article', kind: QuickPickItemKind.Separator },
    ...others.map((type) => ({ label: LABELS[type], type, scope: 'file' as const })),
    { label: 'Only here', kind: QuickPickItemKind.Separator },
    ...others.map((type) => ({ label: LABELS[type], description: 'only here', type })),
  ];
  const options = { title, placeHolder: 'Pick a type', matchOnDescription: true };
  const picked = await window.showQuickPick(items, options);
  if (picked?.type === undefined) return undefined;
  const { type, label, scope } = picked;
  return { type, label, ...(scope && { scope }) };
}
