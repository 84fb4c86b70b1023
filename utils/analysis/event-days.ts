// The days that an article speaks of. News stories date what happened by the weekday ("on Tuesday night"): with the day of
// publication that is a date, and stories of one event name the same one however differently they are worded.

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = 24 * 60 * 60 * 1000;
/** Days are said to happen in the first words of a story; what is named there counts more. */
const OPENING = 100;
const OPENING_WEIGHT = 3;

/** Days since 1970 of a date as pages give it; null where it is none. */
export function dayOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

/**
 * Takes terms in lower case and the day of publication; gives how much the article speaks of which day. A weekday is the
 * last one before the day after publication: reports of the evening carry tomorrow's weekday.
 */
export function eventDays(terms: readonly string[], published: number): Map<string, number> {
  const days = new Map<string, number>();
  let named = 0;
  terms.forEach((term, index) => {
    const weekday = WEEKDAYS.indexOf(term);
    if (weekday < 0) return;
    const latest = published + 1;
    // 1 January 1970 was a Thursday.
    const back = (((latest + 4 - weekday) % 7) + 7) % 7;
    const day = String(latest - back);
    named += 1;
    days.set(day, (days.get(day) ?? 0) + (index < OPENING ? OPENING_WEIGHT : 1) / named);
  });
  return days;
}
