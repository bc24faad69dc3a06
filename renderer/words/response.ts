import type { Response } from '../../model/values.ts';
import type { Choice } from '../ui/SelectField.tsx';

export const responseChoices: readonly Choice<Response>[] = [
  { value: 'reactive', label: 'when blocked' },
  { value: 'notice', label: 'within the notice' },
  { value: 'preemptive', label: 'on announcement' },
  { value: 'wait', label: 'not at all' },
];

/** What a response policy means, in a sentence (exposure model §5). */
export function responseMeaning(response: Response): string {
  switch (response) {
    case 'reactive':
      return 'Reactive: starts switching on the day the use in hand is blocked.';
    case 'notice':
      return 'Notice: uses the wind-down, switching just in time for the day a legal block begins.';
    case 'preemptive':
      return 'Pre-emptive: leaves a vendor as soon as a designation of it is announced.';
    case 'wait':
      return 'Wait: never switches, and waits for blocks to end.';
  }
}
