/** The one way to know the time, passed in where it is needed. */
export interface Clock {
  now: () => Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests; `time` is an ISO 8601 date and time. */
export const fixedClock = (time: string): Clock => ({ now: () => new Date(time) });
