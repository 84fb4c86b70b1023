// One script of a file and all that it imports, to be run in a page.

import { build } from 'vite';

/** The global name under which a bundled file's exports stand. */
const NAME = 'onRecordBench';

/**
 * Bundles a file as the extension's own build would; gives a script that leaves its exports in `onRecordBench`.
 * @param constants put in place of the names that the file declares
 */
export async function bundle(file: string, constants: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const given = Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...Object.fromEntries(given) },
    build: { write: false, target: 'esnext', lib: { entry: file, formats: ['iife'], name: NAME } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (!script) throw new Error(`${file} bundles to nothing`);
  return script.code;
}
