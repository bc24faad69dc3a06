/** What is written under several names, and whose models go by which: common knowledge, offered and never insisted on. */

const CHANNELS: readonly (readonly string[])[] = [
  ['amazon web services', 'aws', 'amazon bedrock', 'aws bedrock', 'bedrock', 'amazon'],
  ['google cloud', 'gcp', 'google cloud platform', 'vertex ai', 'vertex', 'google'],
  ['microsoft azure', 'azure', 'azure openai', 'azure ai foundry', 'ms azure', 'microsoft'],
  ['oracle cloud', 'oci', 'oracle cloud infrastructure', 'oracle'],
  ['ibm cloud', 'ibm'],
];

const FAMILIES: readonly (readonly [start: RegExp, vendor: string])[] = [
  [/\bclaude\b/i, 'Anthropic'],
  [/\b(?:chat)?gpt|\bo[134](?:-mini|-pro)?\b/i, 'OpenAI'],
  [/\b(?:gemini|gemma|palm)\b/i, 'Google'],
  [/\bllama/i, 'Meta'],
  [/\b(?:mistral|mixtral|codestral|magistral)/i, 'Mistral'],
  [/\b(?:command[ -]r|aya)\b/i, 'Cohere'],
  [/\b(?:amazon|aws) (?:nova|titan)/i, 'Amazon'],
  [/\bgrok\b/i, 'xAI'],
  [/\bdeepseek/i, 'DeepSeek'],
  [/\bqwen/i, 'Alibaba'],
];

/** The other names that a channel commonly goes by; none where it is not known. Pure. */
export function channelSynonyms(name: string): readonly string[] {
  const plain = name.trim().toLowerCase();
  return CHANNELS.find((names) => names.includes(plain)) ?? [];
}

/** Whose a model of this name commonly is; null: nobody is known. Pure. */
export function commonVendor(model: string): string | null {
  return FAMILIES.find(([pattern]) => pattern.test(model))?.[1] ?? null;
}

/** What kind a channel of this name probably is. Pure. */
export function commonKind(channel: string): 'cloud' | 'marketplace' | 'direct' | 'self-hosted' {
  if (/marketplace/i.test(channel)) return 'marketplace';
  if (/self[- ]?host|on[- ]?prem|own data/i.test(channel)) return 'self-hosted';
  return /\bdirect\b|\bapi\b/i.test(channel) ? 'direct' : 'cloud';
}
