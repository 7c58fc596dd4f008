import type { SidecarHost } from '../../src/workspace/ports.ts';
import type { MemoryFiles } from './memoryFiles.ts';

/** A host that writes into a file system in memory. */
export interface MemorySidecars extends SidecarHost {
  /** While it is not null, every update fails with it. */
  refusal: string | null;
  /** How often something was written. */
  writes: number;
}

export function memorySidecars({ files }: MemoryFiles): MemorySidecars {
  const host: MemorySidecars = {
    refusal: null,
    writes: 0,
    async confine() {
      if (host.refusal !== null) throw new Error(host.refusal);
    },
    async update({ uri }, change) {
      if (host.refusal !== null) throw new Error(host.refusal);
      const text = (files.get(uri) as string | undefined) ?? null;
      const after = change(text);
      if (after === null || after === text) return;
      files.set(uri, after);
      host.writes++;
    },
  };
  return host;
}
