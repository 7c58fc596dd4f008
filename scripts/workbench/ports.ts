import { createServer } from 'node:net';

/** A port of this machine that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}

/** Resolves once the address answers well. Rejects after the given milliseconds, or at once where `alive` says that nobody will answer. */
export async function answers(url: string, patience: number, alive: () => boolean): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end && alive()) {
    const well = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (well) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ${patience / 1000} s.`);
}
