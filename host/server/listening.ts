// Makes servers listen on this machine only.

import type { Server } from 'node:http';

const lastPort = 65_535;

/** The port is taken by another program. */
export class PortInUse extends Error {}

/** Resolves with the port once it listens on 127.0.0.1; port 0 takes any free one. @throws PortInUse */
export function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (cause: NodeJS.ErrnoException) => {
      const busy = cause.code === 'EADDRINUSE' || cause.code === 'EACCES';
      reject(busy ? new PortInUse(`Port ${port} is in use. Stop what uses it, or choose another: --port NUMBER.`) : cause);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** The port asked for, or any free one when it cannot be had: taken, forbidden, or beyond the last. */
export async function listenNear(server: Server, port: number): Promise<number> {
  if (port > lastPort) return listenOn(server, 0);
  return listenOn(server, port).catch(() => listenOn(server, 0));
}

/** Resolves when every connection is gone. */
export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
