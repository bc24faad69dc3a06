import { expect, test } from 'vitest';
import type { Calendar } from './calendar.ts';
import { ARRIVED, switchTime, Walker, type Route } from './response.ts';

const LAW = 1;
const NOTICE = 4;
const CONCERNED = 8;

function calendar(
  spans: readonly (readonly [day: number, flags: number, runsOut?: number])[],
): Calendar {
  return {
    from: spans.map(([day]) => day),
    flags: spans.map(([, flags]) => flags),
    noticeRunsOut: spans.map(([, , runsOut = Infinity]) => runsOut),
  };
}

const FREE = calendar([[0, 0]]);
const FROM_30 = calendar([
  [0, 0],
  [30, LAW],
]);

const ROUTE: Route = {
  response: 'reactive',
  horizonDays: 100,
  primaryPair: 'p',
  fallbacks: [
    { pair: 'a', switchDays: 20, offered: true },
    { pair: 'b', switchDays: 5, offered: true },
  ],
};

/** Runs of a walk as [day, what], and its switches as [day, fallback]. */
function run(route: Partial<Route>, calendars: readonly Calendar[], factor = 1) {
  const walked = new Walker({ ...ROUTE, ...route });
  const uses = (route.fallbacks ?? ROUTE.fallbacks).length + 1;
  const all = Array.from({ length: uses }, (_, use) => calendars[use] ?? FREE);
  expect(walked.walk({ calendars: all, switchDaysFactor: factor })).toBe(ARRIVED);
  const { from, runs, spans, switchDays, switchFallbacks, switches } = walked;
  return {
    runs: from.slice(0, spans).map((day, span) => [day, runs[span]]),
    switches: switchDays.slice(0, switches).map((day, own) => [day, switchFallbacks[own]]),
  };
}

test('reacting: out from the block until the first fallback is in hand', () => {
  expect(run({}, [FROM_30])).toEqual({
    runs: [
      [0, 0],
      [30, -1],
      [50, 1],
    ],
    switches: [[30, 0]],
  });
});

test('waiting does nothing', () => {
  expect(run({ response: 'wait' }, [FROM_30])).toEqual({
    runs: [
      [0, 0],
      [30, -1],
    ],
    switches: [],
  });
});

test('a fallback that is not offered, is the use in hand, or is blocked that day is passed over', () => {
  const passedOver = [[30, 1]];
  const [first, second] = ROUTE.fallbacks;
  if (!first || !second) throw new Error('two fallbacks expected');
  expect(run({ fallbacks: [{ ...first, offered: false }, second] }, [FROM_30]).switches).toEqual(
    passedOver,
  );
  expect(run({ fallbacks: [{ ...first, pair: 'p' }, second] }, [FROM_30]).switches).toEqual(
    passedOver,
  );
  expect(run({}, [FROM_30, FROM_30]).switches).toEqual(passedOver);
});

test('a fallback that opens later is found on the day it is wanted', () => {
  const opensOn60 = calendar([
    [0, LAW],
    [60, 0],
  ]);
  expect(run({}, [FROM_30, opensOn60, FROM_30]).switches).toEqual([[60, 0]]);
});

test('during a switch the use in hand runs when it is open again', () => {
  const opensOn40 = calendar([
    [0, 0],
    [30, LAW],
    [40, 0],
  ]);
  expect(run({}, [opensOn40]).runs).toEqual([
    [0, 0],
    [30, -1],
    [40, 0],
    [50, 1],
  ]);
});

test('a switch of no days is in hand at once', () => {
  expect(run({}, [FROM_30], 0)).toEqual({
    runs: [
      [0, 0],
      [30, 1],
    ],
    switches: [[30, 0]],
  });
});

test('each entry serves once, also one that names the primary', () => {
  const [, second] = ROUTE.fallbacks;
  if (!second) throw new Error('two fallbacks expected');
  const backOn60 = calendar([
    [0, 0],
    [30, LAW],
    [60, 0],
  ]);
  const blockedFrom60 = calendar([
    [0, 0],
    [60, LAW],
  ]);
  const fallbacks = [second, { ...second, pair: 'p' }];
  expect(run({ fallbacks }, [backOn60, blockedFrom60, backOn60])).toEqual({
    runs: [
      [0, 0],
      [30, -1],
      [35, 1],
      [60, -1],
      [65, 2],
    ],
    switches: [
      [30, 0],
      [60, 1],
    ],
  });
});

const NOTICED = calendar([
  [0, 0],
  [10, NOTICE, 60],
  [60, NOTICE | LAW, 60],
]);

test('on notice: the switch is over by the day the notice runs out', () => {
  expect(run({ response: 'notice' }, [NOTICED])).toEqual({
    runs: [
      [0, 0],
      [60, 1],
    ],
    switches: [[40, 0]],
  });
});

test('on notice: a fallback under notice itself is passed over, and taken when blocked with nothing else', () => {
  expect(run({ response: 'notice' }, [NOTICED, NOTICED]).switches).toEqual([[55, 1]]);
  const underNotice = calendar([[0, NOTICE, 90]]);
  expect(run({ response: 'notice' }, [NOTICED, underNotice, underNotice]).switches).toEqual([
    [60, 0],
  ]);
});

test('on notice too short: the switch starts with the notice', () => {
  expect(run({ response: 'notice' }, [NOTICED], 10).switches).toEqual([[10, 0]]);
});

test('ahead of it all: to a model nothing concerns as soon as a designation stands, else only when blocked', () => {
  const concerned = calendar([
    [0, 0],
    [10, CONCERNED],
    [60, CONCERNED | LAW],
  ]);
  const alsoConcerned = calendar([
    [0, 0],
    [10, CONCERNED],
  ]);
  expect(run({ response: 'preemptive' }, [concerned, alsoConcerned]).switches).toEqual([[10, 1]]);
  expect(
    run({ response: 'preemptive' }, [concerned, alsoConcerned, alsoConcerned]).switches,
  ).toEqual([[60, 0]]);
});

test('a walk asks for what it needs and for nothing else', () => {
  const walker = new Walker(ROUTE);
  const look = (...calendars: readonly (Calendar | null)[]) =>
    walker.walk({ calendars, switchDaysFactor: null });
  expect(look(FREE, null, null)).toBe(ARRIVED);
  expect(look(null, FREE, FREE)).toBe(0);
  expect(look(FROM_30, null, null)).toBe(1);
  const factor = ROUTE.fallbacks.length + 1;
  expect(look(FROM_30, FREE, null)).toBe(factor);
});

test('a walk leaves nothing of the one before', () => {
  const walker = new Walker(ROUTE);
  const walk = (primary: Calendar) => {
    walker.walk({ calendars: [primary, FREE, FREE], switchDaysFactor: 1 });
    return [walker.spans, walker.switches];
  };
  expect([walk(FROM_30), walk(FREE), walk(FROM_30)]).toEqual([
    [3, 1],
    [1, 0],
    [3, 1],
  ]);
});

test('a switch takes whole days, rounding errors aside', () => {
  expect([switchTime(4, 2.5), switchTime(1, 0.1), switchTime(0, 20), switchTime(7, 0)]).toEqual([
    10, 1, 0, 0,
  ]);
  expect(switchTime(30, 1.1)).toBe(33);
});

test('a walk that asked goes on with one answer, returns and goes on with another', () => {
  const walker = new Walker(ROUTE);
  const known = { calendars: [FROM_30, null, FREE], switchDaysFactor: 1 };
  expect(walker.walk(known)).toBe(1);
  const { stand } = walker;
  const switchesWith = (fallback: Calendar) => {
    walker.returnTo(stand);
    expect(walker.goOn({ ...known, calendars: [FROM_30, fallback, FREE] })).toBe(ARRIVED);
    const { switchDays, switchFallbacks, switches } = walker;
    return switchDays.slice(0, switches).map((day, own) => [day, switchFallbacks[own]]);
  };
  const openUntil = (day: number) =>
    calendar([
      [0, 0],
      [day, LAW],
    ]);
  const BLOCKED_AT_FIRST = calendar([
    [0, LAW],
    [40, 0],
  ]);
  for (const day of [70, 98]) {
    expect(switchesWith(openUntil(day))).toEqual([
      [30, 0],
      [day, 1],
    ]);
  }
  expect(switchesWith(BLOCKED_AT_FIRST)).toEqual([[30, 1]]);
  expect(switchesWith(FREE)).toEqual([[30, 0]]);
});
