import { window } from 'vscode';

/** How long a passing remark stands in the status bar, in milliseconds. */
const REMARK = 5000;

/** Says something in passing, where a person who decides by single keys is not stopped by it. */
export function tell(words: string): void {
  window.setStatusBarMessage(`$(info) ${words}`, REMARK);
}
