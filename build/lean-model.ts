// The language model as entrypoints/analysis.content/packed-model.ts has it, without the parts that are never asked for. As its
// package has it, the model is an object in source code that every instance turns into a string and parses again, and each of
// its words becomes a property: more than half of the time for which a first click waits (npm run bench -- click). What is
// found in a text stays the same: tests compare pages read by the built extension with the command line, which has the
// package as it is.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { PackedModel } from '../entrypoints/analysis.content/packed-model.ts';
import { packModel } from './pack-model.ts';

type Replacement = readonly [what: string, by: string];

const CORE = './languages/cur/models/eng-core-web-model.json';
const PACKED_MODEL = resolve(import.meta.dirname, '../entrypoints/analysis.content/packed-model.ts');
let packed: PackedModel | null = null;

/** Packed once for all scripts of a build. */
export function packedModel(): PackedModel {
  packed ??= packModel(createRequire(import.meta.url).resolve(`wink-eng-lite-web-model/dist/${CORE}`));
  return packed;
}

const requires = (part: string) => `require("${part}")`;
/** A part of the model that knows nothing: each is loaded with every instance, whether it is asked for or not. */
const EMPTY = `function(){return{machines:['[100,0,{"0":{}},{},{},{}]'],transformers:[]}}`;

const REPLACEMENTS: Readonly<Record<string, () => readonly Replacement[]>> = {
  'wink-eng-lite-web-model/dist/model.js': () => [
    // Entities, negation, sentiment: the instance is made for sentences and parts of speech alone.
    [requires('./load-ner-model.js'), EMPTY],
    [requires('./load-negation-model.js'), EMPTY],
    [requires('./load-sa-model.js'), EMPTY],
    [requires('./load-cer-meta-model.js'), EMPTY],
    // Stems, lemmas, readability.
    [requires('./porter-stemmer.js'), 'null'],
    [requires('./lemmatize.js'), 'null'],
    [requires('./readability-stats.js'), 'null'],
  ],
  'wink-eng-lite-web-model/dist/read-core-model.js': () => [
    ['const originalModel=', `const{takeModel}=${requires(PACKED_MODEL)},originalModel=`],
    [requires(CORE), 'null'],
    ['JSON.parse(JSON.stringify(originalModel))', 'takeModel()'],
    ['model.lexicon=new Uint32Array(bufferFromBase64(model.lexicon)),', ''],
    // A map takes words in half the time of an object.
    ['featuresData[f].hash=Object.create(null)', 'featuresData[f].hash=new Map'],
    ['featuresData[f].hash[featuresData[f].list[k]]=k', 'featuresData[f].hash.set(featuresData[f].list[k],k)'],
    [
      'featuresData.lexeme.hash=Object.create(null);for(let k=0;k<featuresData.lexeme.list.length;k+=1)featuresData.lexeme.hash[featuresData.lexeme.list[k]]=k;',
      '',
    ],
  ],
  'entrypoints/analysis.content/packed-model.ts': () => [['{ ...PACKED_MODEL }', JSON.stringify(packedModel())]],
  'wink-nlp/src/cache.js': () => [
    ['lexemesHash[ text ]', 'lexemesHash.get( text )'],
    ['index = h[ value ];', 'index = h.get( value );'],
    ['index = h[ value ] = f.index;', 'h.set( value, index = f.index );'],
  ],
};

/** @throws at the build, where a package no longer holds what is to be replaced: then somebody has to look */
export const withLeanModel = (): Plugin => ({
  name: 'on-record:with-lean-model',
  transform(code, id) {
    const module = id.split('?')[0] ?? '';
    const end = Object.keys(REPLACEMENTS).find((path) => module.endsWith(path));
    const replacements = end === undefined ? undefined : REPLACEMENTS[end]?.();
    return replacements ? { code: replacements.reduce(replaceOnce, code), map: null } : null;
  },
});

function replaceOnce(code: string, [what, by]: Replacement): string {
  const parts = code.split(what);
  if (parts.length !== 2) throw new Error(`${what} is there ${parts.length - 1} times, and not once`);
  return parts.join(by);
}
