import { expect, test } from 'vitest';
import type { IssuedOutcome, StanceOutcome } from '../scenario.ts';
import { useCalendar, type UseTerms } from './blocks.ts';
import type { Circumstances } from './circumstances.ts';

const PRIVATE: Circumstances = { region: 'us', government: 'none', agencies: [], regulated: false };
const PRIME: Circumstances = { ...PRIVATE, government: 'prime', agencies: ['dod'] };

const TERMS: UseTerms = {
  channel: 'c',
  circumstances: PRIVATE,
  contractors: [],
  response: 'reactive',
  horizonDays: 365,
};

const COURSE: IssuedOutcome = {
  id: 'o',
  probability: 1,
  announcedDay: 10,
  effectiveDay: 20,
  windDownDays: 30,
  reversedDay: 100,
  binds: 'everyone',
};
const FOLLOW: StanceOutcome = {
  id: 'f',
  probability: 1,
  kind: 'follow',
  actDays: 5,
  restoreDays: 7,
};

const FREE = { from: [0], flags: [0], noticeRunsOut: [Infinity] };
const LAW = 1;
const CHANNEL = 2;
const NOTICE = 4;
const CONCERNED = 8;

/** Days and flags only. */
function spans(terms: Partial<UseTerms>, course: Partial<IssuedOutcome>, stance?: StanceOutcome) {
  const { from, flags } = useCalendar(
    { ...TERMS, ...terms },
    [{ ...COURSE, ...course }],
    stance ?? null,
  );
  return from.map((day, span) => [day, flags[span]]);
}

test('the law blocks from the end of the wind-down to the reversal', () => {
  expect(spans({}, {})).toEqual([
    [0, 0],
    [50, LAW],
    [100, 0],
  ]);
});

test('the law blocks on without end when nothing reverses it, never when reversed before', () => {
  expect(spans({}, { reversedDay: null })).toEqual([
    [0, 0],
    [50, LAW],
  ]);
  expect(spans({}, { reversedDay: 50 })).toEqual([[0, 0]]);
});

test('a channel that follows blocks from its act to its restoring, whoever is bound', () => {
  expect(spans({}, { binds: 'none' }, FOLLOW)).toEqual([
    [0, 0],
    [15, CHANNEL],
    [107, 0],
  ]);
  expect(spans({}, { binds: 'none' }, { ...FOLLOW, restoreDays: null })).toEqual([
    [0, 0],
    [15, CHANNEL],
  ]);
  expect(spans({}, { binds: 'none' }, { ...FOLLOW, actDays: 90 })).toEqual([[0, 0]]);
});

test('a designation that is not issued blocks nothing', () => {
  const absent = { id: 'a', probability: 1, issued: false } as const;
  expect(useCalendar(TERMS, [absent], FOLLOW)).toEqual(FREE);
});

test('a partial stance takes from those it names and from nobody when it names none', () => {
  const partial: StanceOutcome = { ...FOLLOW, kind: 'partial' };
  const isBlocked = (circumstances: Circumstances, blocks?: StanceOutcome['blocks']) =>
    spans({ circumstances }, { binds: 'none' }, { ...partial, blocks }).length > 1;
  expect(isBlocked(PRIME)).toBe(false);
  expect(isBlocked(PRIME, { government: ['prime'] })).toBe(true);
  expect(isBlocked(PRIVATE, { government: ['prime'] })).toBe(false);
  expect(isBlocked({ ...PRIVATE, regulated: true }, { regulated: true })).toBe(true);
  expect(isBlocked({ ...PRIVATE, regulated: true }, { regulated: false })).toBe(false);
  expect(isBlocked(PRIVATE, { regions: ['us'] })).toBe(true);
  expect(isBlocked(PRIVATE, { government: [], regions: [] })).toBe(false);
});

test('who is bound', () => {
  const isBound = (circumstances: Circumstances, course: Partial<IssuedOutcome>, all = [PRIME]) =>
    spans({ circumstances, contractors: all }, course).length > 1;
  const subcontract: Circumstances = { ...PRIME, government: 'subcontract' };
  expect(isBound(PRIME, { binds: 'none' })).toBe(false);
  expect(isBound(PRIME, { binds: 'prime' })).toBe(true);
  expect(isBound(subcontract, { binds: 'prime' })).toBe(false);
  expect(isBound(subcontract, { binds: 'contractors' })).toBe(true);
  expect(isBound(PRIVATE, { binds: 'contractors' })).toBe(false);
  expect(isBound(PRIVATE, { binds: 'company' })).toBe(true);
  expect(isBound(PRIVATE, { binds: 'company' }, [])).toBe(false);
  expect(isBound(PRIVATE, { binds: 'company', agencies: ['civil'] })).toBe(false);
  expect(isBound(PRIME, { binds: 'prime', agencies: ['civil'] })).toBe(false);
  expect(isBound({ ...PRIME, agencies: [] }, { binds: 'prime', agencies: ['civil'] })).toBe(true);
  expect(isBound({ ...PRIME, agencies: [] }, { binds: 'prime', agencies: [] })).toBe(false);
  expect(isBound(PRIVATE, { binds: 'everyone', agencies: ['civil'] })).toBe(true);
  expect(isBound(PRIVATE, { regions: ['eu'] })).toBe(false);
  expect(isBound(PRIVATE, { regions: [] })).toBe(false);
  expect(isBound(PRIVATE, { channels: ['c'], regions: ['us'] })).toBe(true);
  expect(isBound(PRIVATE, { channels: ['other'] })).toBe(false);
});

test('who responds to notices sees them with the day they run out', () => {
  expect(useCalendar({ ...TERMS, response: 'notice' }, [COURSE], null)).toEqual({
    from: [0, 10, 50, 100],
    flags: [0, NOTICE, NOTICE | LAW, 0],
    noticeRunsOut: [Infinity, 50, 50, Infinity],
  });
});

test('who acts ahead sees what a standing designation concerns, bound or not', () => {
  expect(spans({ response: 'preemptive' }, { binds: 'none' })).toEqual([
    [0, 0],
    [10, CONCERNED],
    [100, 0],
  ]);
});

test('two designations lie over one another', () => {
  const later: IssuedOutcome = { ...COURSE, id: 'p', effectiveDay: 60, reversedDay: null };
  expect(useCalendar(TERMS, [COURSE, later], null)).toMatchObject({
    from: [0, 50],
    flags: [0, LAW],
  });
});

test('a block that begins on the horizon is not there', () => {
  expect(spans({ horizonDays: 50 }, {})).toEqual([[0, 0]]);
});
