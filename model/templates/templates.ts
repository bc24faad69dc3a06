import { order } from '../edit/designation.ts';
import { certainStance } from '../edit/stance.ts';
import type { Stance, StanceKind } from '../scenario.ts';
import { designationOf, type Template } from './template.ts';
import { channelOfContractors, channelOfMostSpend } from './vendor-uses.ts';

/** The day of a court's ruling, and of the order that follows an announcement, where a template has one. */
const RULING = 120;
const NARROWED = 60;
const DARK = 30;

/**
 * What "New scenario" offers, in its order. Each assumes what is said of it and nothing else, so that two of them
 * differ by one idea. Days count from the scenario's start; a channel that follows or goes partial takes 30 days to
 * act and, after a reversal, 30 to restore.
 */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'designation-alone',
    title: 'Designation alone',
    meaning:
      'Government contractors must stop within 180 days; every channel keeps offering the models. Only the law blocks.',
    assume: ({ vendor }, channels) => ({
      designations: [designationOf(vendor, [order()])],
      stances: stances(vendor, channels, () => 'diverge'),
    }),
  },
  {
    id: 'others-diverge',
    title: 'Others diverge',
    meaning: 'One channel withdraws the vendor’s models from everyone; all others keep them.',
    question: {
      kind: 'channel',
      label: 'The one that withdraws',
      likely: (uses, vendor) => channelOfMostSpend(uses, vendor) ?? null,
    },
    assume: ({ vendor, channel }, channels) => ({
      designations: [designationOf(vendor, [order()])],
      stances: stances(vendor, channels, (one) => (one === channel ? 'follow' : 'diverge')),
    }),
  },
  {
    id: 'others-follow',
    title: 'Others follow',
    meaning: 'One channel keeps the vendor’s models; all others withdraw them from everyone.',
    question: {
      kind: 'channel',
      label: 'The one that stays',
      nobody: 'none: every channel follows',
      likely: (uses, vendor) => channelOfMostSpend(uses, vendor) ?? null,
    },
    assume: ({ vendor, channel }, channels) => ({
      designations: [designationOf(vendor, [order()])],
      stances: stances(vendor, channels, (one) => (one === channel ? 'diverge' : 'follow')),
    }),
  },
  {
    id: 'everyone-partial',
    title: 'Everyone partial',
    meaning:
      'Every channel withdraws the models from government contracts and keeps them for everyone else.',
    assume: ({ vendor }, channels) => ({
      designations: [designationOf(vendor, [order()])],
      stances: stances(vendor, channels, () => 'partial'),
    }),
  },
  {
    id: 'court-reverses',
    title: 'Court reverses',
    meaning: `Every channel follows; a court reverses the designation on day ${RULING}, and they come back.`,
    assume: ({ vendor }, channels) => ({
      designations: [designationOf(vendor, [reversedByCourt()])],
      stances: stances(vendor, channels, () => 'follow'),
    }),
  },
  {
    id: 'second-designation',
    title: 'Second designation stands',
    meaning: `Two designations under different laws; a court reverses the first on day ${RULING}, the second stands, and channels that followed stay away.`,
    assume: ({ vendor }, channels) => ({
      designations: [
        designationOf(vendor, [reversedByCourt()], { instrument: 'first law' }),
        designationOf(vendor, [order()], {
          id: 'second-designation',
          instrument: 'second law',
        }),
      ],
      stances: stances(vendor, channels, () => 'follow'),
    }),
  },
  {
    id: 'scope-narrowed',
    title: 'Scope narrowed',
    meaning: `Announced against everything a contractor does; on day ${NARROWED}, before it bites, it is replaced by one that binds prime contracts alone.`,
    assume: ({ vendor }, channels) => ({
      designations: [
        designationOf(
          vendor,
          [
            order({
              id: 'withdrawn',
              name: 'Withdrawn before it bites',
              binds: 'company',
              reversedDay: NARROWED,
            }),
          ],
          { instrument: 'as announced' },
        ),
        designationOf(
          vendor,
          [
            order({
              announcedDay: NARROWED,
              effectiveDay: NARROWED,
              windDownDays: 180 - NARROWED,
              binds: 'prime',
            }),
          ],
          { id: 'narrowed-designation', instrument: 'as narrowed' },
        ),
      ],
      stances: stances(vendor, channels, () => 'diverge'),
    }),
  },
  {
    id: 'intermediary',
    title: 'Intermediary accepted or not',
    meaning:
      'As likely as not, buying through one channel is accepted as an intermediary; if not, contractors must leave that one too.',
    question: {
      kind: 'channel',
      label: 'The intermediary',
      likely: (uses, vendor) => channelOfContractors(uses, vendor) ?? null,
    },
    assume: ({ vendor, channel }, channels, all) => ({
      designations: [
        designationOf(vendor, [
          order({
            id: 'accepted',
            name: 'The intermediary is accepted',
            probability: 0.5,
            channels: all.filter((one) => one !== channel),
          }),
          order({ id: 'not-accepted', name: 'It is not accepted', probability: 0.5 }),
        ]),
      ],
      stances: stances(vendor, channels, () => 'diverge'),
    }),
  },
  {
    id: 'model-dark',
    title: 'Model dark everywhere',
    meaning: `On day ${DARK} an order switches whole models off for everybody, with no wind-down; channels have no choice.`,
    question: { kind: 'models', label: 'Models that go dark' },
    assume: ({ vendor, models }) => ({
      designations: [
        {
          ...designationOf(vendor, [
            order({
              id: 'dark',
              name: 'Dark without end',
              announcedDay: DARK,
              effectiveDay: DARK,
              windDownDays: 0,
              binds: 'everyone',
            }),
          ]),
          target: { models },
        },
      ],
      stances: [],
    }),
  },
  {
    id: 'pre-emptive-exit',
    title: 'Pre-emptive exit',
    meaning:
      'Every channel would follow, and the company does not wait for it: it leaves the vendor on the day of the announcement.',
    assume: ({ vendor }, channels) => ({
      designations: [designationOf(vendor, [order()])],
      stances: stances(vendor, channels, () => 'follow'),
      response: 'preemptive',
    }),
  },
];

function reversedByCourt() {
  return order({ id: 'reversed', name: 'A court reverses it', reversedDay: RULING });
}

/** Every channel's certain stance on a vendor. */
function stances(
  vendor: string,
  channels: readonly string[],
  kindOf: (channel: string) => StanceKind,
): readonly Stance[] {
  return channels.map((channel) => certainStance({ vendor, channel }, kindOf(channel)));
}
