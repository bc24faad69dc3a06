/**
 * What can be expected to go wrong while setting up: no network, no compiler, a damaged download. Its message
 * is a whole sentence for the person at the keyboard, and all that is printed; anything else that is thrown is a bug.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
