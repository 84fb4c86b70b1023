// node cli/bench/measure.ts NAME: measures one bench, and tells the process that asked for it.

import { BENCHES } from './benches.ts';

const load = BENCHES[process.argv[2] ?? ''];
if (!load) throw new Error(`no bench is called ${process.argv[2]}`);
const rows = await (await load()).measure();
process.send?.(rows);
