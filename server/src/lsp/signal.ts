/** Something that happens again and again, and those who want to know. */
export interface Signal {
  emit(): void;
  /** Calls the listener each time, and gives what stops that. */
  on(listener: () => void): () => void;
}

export function createSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    emit() {
      for (const listener of listeners) listener();
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
