import * as z from 'zod';

/**
 * zod writes code for the schemas it is given, and tries that out as soon as the first one is made. The page's policy
 * forbids code out of text and reports each try: this has to be imported before anything that makes schemas.
 */
z.config({ jitless: true });
