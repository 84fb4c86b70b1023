// The language model of the built extension: compressed, as three million characters take longer to be brought into a page and
// read as a script than to be unpacked there. The build writes it here, and has wink-nlp's model take it (build/lean-model.ts).
// On the command line and in tests the package has its model as it is.

import { type ModelWords, modelWords } from '../../utils/analysis/model-words.ts';

/** Base64 of what was compressed as DEFLATE. */
export interface PackedModel {
  readonly lexicon: string;
  readonly words: string;
  readonly rest: string;
}

declare const PACKED_MODEL: PackedModel;
const packed: PackedModel = { ...PACKED_MODEL };

/** As far as it is made here. */
interface Model {
  lexicon: Uint32Array;
  readonly features: { readonly lexeme: Partial<ModelWords> & { readonly strays: readonly [number, string][] } };
}

let unpacked: Model | null = null;

/** Must have resolved before wink-nlp's instance is made. */
export async function unpackModel(): Promise<void> {
  const [lexicon, words, rest] = await Promise.all([packed.lexicon, packed.words, packed.rest].map(unpack));
  if (!lexicon || !words || !rest) throw new Error('The language model is not whole.');
  const model = JSON.parse(rest) as Model;
  model.lexicon = new Uint32Array(bytesOf(lexicon).buffer);
  Object.assign(model.features.lexeme, modelWords(words, model.features.lexeme.strays));
  unpacked = model;
}

/** What the build has the package ask for its model. It is given once, since wink-nlp changes it. */
export function takeModel(): object {
  const model = unpacked;
  if (!model) throw new Error('The language model has not been unpacked.');
  unpacked = null;
  return model;
}

async function unpack(base64: string): Promise<string> {
  const bytes = bytesOf(base64);
  const stream = new DecompressionStream('deflate-raw');
  if (import.meta.env.FIREFOX) {
    // There the stream is the page's, which takes nothing of ours and may put its hand on each object that it gives out.
    return await new Response(new Blob([bytes]).stream().pipeThrough(stream)).text();
  }
  // In Chromium a blob would take longer than all the rest. What goes wrong is told by the other end.
  const writer = stream.writable.getWriter();
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const ascii = new TextDecoder('latin1');
  const reader = stream.readable.getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) text += ascii.decode(part.value);
  return text;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as { fromBase64?(base64: string): Uint8Array<ArrayBuffer> };
  return fromBase64?.call(Uint8Array, base64) ?? Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
}
