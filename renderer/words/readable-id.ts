/** What stands for a name where a file gives none: "switching-is_harder" reads "Switching is harder". */
export function readableId(id: string): string {
  return capitalised(id.replaceAll(/[-_]/g, ' '));
}

/** With its first letter large, as a line begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
