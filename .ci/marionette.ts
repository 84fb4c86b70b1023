// Firefox's own remote protocol, as far as it is needed here. Its packets are "<bytes>:<json>"; a request is
// [0, id, command, parameters], a reply [1, id, error, result], and the first packet is a greeting.

import { connect } from 'node:net';

export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Connects to a Firefox that listens on this port of the loopback interface. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  let last = 0;

  const giveUp = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  socket.on('error', giveUp);
  socket.on('close', () => giveUp(new Error('Firefox closed the connection')));

  await new Promise<void>((greeted, failed) => {
    socket.once('error', failed);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      for (let packet = takePacket(); packet !== null; packet = takePacket()) {
        if (Array.isArray(packet)) settle(packet);
        else greeted();
      }
    });
  });

  function takePacket(): unknown {
    const colon = received.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(received.subarray(0, colon).toString());
    if (received.length < end) return null;
    const packet: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
    received = received.subarray(end);
    return packet;
  }

  function settle([, id, error, result]: unknown[]): void {
    const asked = waiting.get(id as number);
    waiting.delete(id as number);
    if (!error) asked?.resolve(result);
    else {
      const { error: kind, message } = error as { error: string; message: string };
      asked?.reject(new Error(`${kind}: ${message}`));
    }
  }

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const packet = JSON.stringify([0, last, command, parameters]);
        socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      }),
    close: () => socket.destroy(),
  };
}
