import { describe, expect, it } from 'vitest';
import { rules } from '../../seeds/index.ts';
import { analyse } from './analyse.ts';

const peopleIn = (...sentences: string[]) => analyse({ text: sentences.join('\n') }, rules).unnamedPeople;

describe('unnamedPeople', () => {
  it('counts nobody twice who may be the same person in other words', () => {
    expect(peopleIn('Two officials said the talks had ended.', 'A diplomat said the mood was poor.')).toEqual({
      atLeast: 2,
      atMost: 3,
    });
  });

  it('tells people apart by walk of life and by the names in their descriptions', () => {
    expect(peopleIn('A banker said the deal was off.', 'A nurse said the ward was full.').atLeast).toBe(2);
    expect(peopleIn('An Israeli official said it was over.', 'An Egyptian official said it was not.').atLeast).toBe(2);
  });

  it('takes another for somebody else', () => {
    const sentences = ['One official said it was over.', 'Another official said it had only begun.'];
    expect(peopleIn(...sentences)).toEqual({ atLeast: 2, atMost: 2 });
  });

  it('stays open above where a plural is open', () => {
    expect(peopleIn('Officials said the bridge was closed.').atMost).toBeNull();
  });

  it('is nobody where nobody is unnamed', () => {
    expect(peopleIn('Ilse Marr said the grant would be paid in May.')).toEqual({ atLeast: 0, atMost: 0 });
  });
});
