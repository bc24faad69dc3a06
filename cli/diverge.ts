import { enableCompileCache } from 'node:module';
import path from 'node:path';

/**
 * The headless command's first file. Node strips the types of a hundred files at each start, half of the
 * command's time, unless what it made of them is kept; this must come before the files are imported. Where
 * the folder cannot be written, the command is only slower.
 */
enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/diverge'));

const { main } = await import('./main.ts');
await main();
