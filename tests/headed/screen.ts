// A screen that nobody sees, with a window manager: without one, no window of the browser has the keyboard.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

export interface Screen {
  /** Presses keys one after another, as xdotool names them, wherever the keyboard's focus is. */
  press(...keys: string[]): void;
  close(): void;
}

/** Opens it and makes it the display of every program that is started from here on. */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((known, failed) => {
    server.once('error', () => failed(new Error('Xvfb is not installed: apt-get install xvfb openbox xdotool')));
    server.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (data) => known(String(data).trim()));
  });
  process.env.DISPLAY = `:${number}`;
  const manager: ChildProcess = spawn('openbox', [], { stdio: 'ignore', env: process.env });
  await new Promise<void>((up, failed) => {
    manager.once('spawn', up);
    manager.once('error', () => failed(new Error('openbox is not installed')));
  });
  return {
    press: (...keys) => void execFileSync('xdotool', ['key', '--delay', '100', ...keys], { env: process.env }),
    close() {
      manager.kill();
      server.kill();
    },
  };
}
