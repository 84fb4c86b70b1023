// wink-nlp's finite-state machines, run from tables: what wink looks up in objects by the state and the token, at each token
// three times over, is here a byte in an array. They find what wink's own do: tests hold them to it (tagging.test.ts).

/** A machine as wink-nlp's model has it, in JSON: what it is called, states, transitions, findings, marks and more. */
type Written = readonly [
  version: number,
  lastState: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  findings: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [before: number, after: number]>>,
];

export interface Machine {
  /** By state and symbol the next state: 0 is the beginning, and where nothing fits. */
  readonly next: Uint8Array;
  /** By state, whether the machine stops there. */
  readonly ends: Uint8Array;
  /** By state, what is found there; 0 for nothing that is told. */
  readonly finding: Int8Array;
  /** By state, so many tokens lie between the first and the one that is told. */
  readonly offset: Uint8Array;
  /** By state, the end that the machine settles for where nothing further fits; 0 for none. */
  readonly settles: Uint8Array;
}

/** All symbols are below this. */
export const SYMBOLS = 128;

/** wink's event for "settle for this one". */
const OTHERWISE = '2070003';
/** What it calls a finding that is passed over. */
const NOTHING = '0';

/**
 * @param symbolOf what stands for an event of wink's in the tokens, below SYMBOLS; 0 where none does
 * @param findingOf the number of a finding, from -128 to 127, not 0
 * @throws where a machine has more states than a byte can tell apart
 */
export function machineFrom(
  json: string,
  symbolOf: (event: number) => number,
  findingOf: (finding: string) => number,
): Machine {
  const [, , transitions, findings, marks] = JSON.parse(json) as Written;
  const states = 1 + Math.max(...Object.values(transitions).flatMap((events) => Object.values(events)));
  if (states > 256) throw new Error(`A machine of ${states} states does not fit into bytes.`);
  const machine: Machine = {
    next: new Uint8Array(states * SYMBOLS),
    ends: new Uint8Array(states),
    finding: new Int8Array(states),
    offset: new Uint8Array(states),
    settles: new Uint8Array(states),
  };
  for (const [state, events] of Object.entries(transitions)) {
    for (const [event, next] of Object.entries(events)) {
      const symbol = symbolOf(Number(event));
      if (event === OTHERWISE) machine.settles[Number(state)] = next;
      else if (symbol > 0) machine.next[Number(state) * SYMBOLS + symbol] = next;
    }
  }
  for (const [state, finding] of Object.entries(findings)) {
    machine.ends[Number(state)] = 1;
    machine.finding[Number(state)] = finding === NOTHING ? 0 : findingOf(finding);
    machine.offset[Number(state)] = marks[state]?.[0] ?? 0;
  }
  return machine;
}

/** Tells what is found in a row of symbols, from left to right, the longest first, none across another. */
export function run(machine: Machine, symbols: Uint8Array, tell: (at: number, finding: number) => void): void {
  const { next, ends, finding, offset, settles } = machine;
  const found = (first: number, state: number) => {
    const what = finding[state] ?? 0;
    if (what !== 0) tell(first + (offset[state] ?? 0), what);
  };
  for (let from = 0; from < symbols.length; from++) {
    let state = 0;
    let first = from;
    let settled = 0;
    let settledAt = from;
    for (let at = from; ; at++) {
      const symbol = symbols[at] ?? 0;
      const before = state;
      state = next[state * SYMBOLS + symbol] ?? 0;
      if (state === 0) {
        if (settled !== 0) {
          found(first, settled);
          from = settledAt;
        }
        break;
      }
      if (before === 0) first = at;
      if (ends[state] === 1) {
        found(first, state);
        from = at;
        break;
      }
      if (settles[state] !== 0) {
        settled = settles[state] ?? 0;
        settledAt = at;
      }
    }
  }
}
