import { prepareRuntime } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';
import { writeRuntimeFile } from './setup/runtime-file.ts';

await runScript(async () => {
  await writeRuntimeFile(await prepareRuntime());
  return 0;
});
