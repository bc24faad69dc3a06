import { ipcRenderer } from 'electron';
import type * as z from 'zod';

/** In a preload script: calls back with each message of main on a channel, parsed; returns how to stop. */
export function onTold<Message>(
  channel: string,
  schema: z.ZodType<Message>,
  listener: (message: Message) => void,
): () => void {
  const hear = (_event: unknown, message: unknown) => {
    listener(schema.parse(message));
  };
  ipcRenderer.on(channel, hear);
  return () => {
    ipcRenderer.off(channel, hear);
  };
}
