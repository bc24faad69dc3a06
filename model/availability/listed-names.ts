import type { Channel } from '../workspace.ts';

/**
 * The list speaks of families and clouds as its sources do: "Claude (Opus 5.5 and family)" on one page, "Claude" on the
 * next. These tables say what each is called here, and by which names a workspace may already have it.
 */

/** A channel of the list. */
export interface ListedChannel {
  readonly name: string;
  readonly kind: Channel['kind'];
  /** As the list's sources call it. */
  readonly clouds: readonly string[];
  /** Other names that people have for it, in small letters. */
  readonly alsoCalled: readonly string[];
}

export const LISTED_CHANNELS: readonly ListedChannel[] = [
  {
    name: 'AWS Bedrock',
    kind: 'cloud',
    clouds: ['AWS Bedrock'],
    alsoCalled: ['aws', 'amazon web services', 'amazon bedrock', 'bedrock', 'amazon'],
  },
  {
    name: 'AWS GovCloud (US)',
    kind: 'cloud',
    clouds: ['AWS GovCloud (US)'],
    alsoCalled: ['aws govcloud', 'govcloud'],
  },
  {
    name: 'Google Cloud Vertex AI',
    kind: 'cloud',
    clouds: [
      'Google Cloud Vertex AI',
      'Google Cloud (Vertex AI / Gemini Enterprise Agent Platform)',
    ],
    alsoCalled: ['google cloud', 'gcp', 'vertex ai', 'google cloud platform', 'vertex'],
  },
  {
    name: 'Microsoft Foundry',
    kind: 'cloud',
    clouds: ['Microsoft Foundry', 'Azure OpenAI / Foundry'],
    alsoCalled: ['azure', 'microsoft azure', 'azure openai', 'azure ai foundry', 'azure foundry'],
  },
  {
    name: 'Azure Government',
    kind: 'cloud',
    clouds: ['Azure Government'],
    alsoCalled: ['microsoft azure government'],
  },
  {
    name: 'Oracle OCI',
    kind: 'cloud',
    clouds: ['Oracle OCI', 'Oracle OCI Generative AI'],
    alsoCalled: ['oracle', 'oracle cloud', 'oci', 'oracle cloud infrastructure'],
  },
  {
    name: 'Microsoft 365 Copilot',
    kind: 'marketplace',
    clouds: ['Microsoft 365 Copilot'],
    alsoCalled: ['copilot', 'm365 copilot'],
  },
  {
    name: 'Snowflake',
    kind: 'marketplace',
    clouds: ['Snowflake'],
    alsoCalled: ['snowflake cortex'],
  },
  { name: 'Box', kind: 'marketplace', clouds: ['Box'], alsoCalled: [] },
  {
    name: 'DoD GenAI.mil',
    kind: 'marketplace',
    clouds: ['DoD GenAI.mil'],
    alsoCalled: ['genai.mil'],
  },
  {
    name: 'DoD classified networks via Palantir',
    kind: 'marketplace',
    clouds: ['DoD classified networks via Palantir'],
    alsoCalled: ['palantir'],
  },
  {
    name: 'DoD classified (IL6/IL7)',
    kind: 'cloud',
    clouds: ['DoD classified (IL6/IL7)'],
    alsoCalled: [],
  },
];

/** A model family of the list, which here is one model. */
export interface ListedModel {
  readonly vendor: string;
  readonly name: string;
  readonly openWeights: boolean;
  /** As the list's sources call it. */
  readonly families: readonly string[];
  /** What the names of its members begin with, in small letters; of several families the longest counts. */
  readonly begins: readonly string[];
}

function family(
  vendor: string,
  name: string,
  families: readonly string[],
  { begins = [name.toLowerCase()], openWeights = false }: Partial<ListedModel> = {},
): ListedModel {
  return { vendor, name, openWeights, families, begins };
}

const open = { openWeights: true };

export const LISTED_MODELS: readonly ListedModel[] = [
  family('Anthropic', 'Claude', [
    'Claude (Opus 5.5 and family)',
    'Claude (Opus 5.5, Sonnet 4.5)',
    'Claude',
  ]),
  family('Anthropic', 'Claude Fable 5', ['Claude Fable 5'], { begins: ['claude fable'] }),
  family('Anthropic', 'Claude Mythos 5.1', ['Claude Mythos 5.1'], { begins: ['claude mythos'] }),
  family('Anthropic', 'Claude Gov', ['Claude (Gov)']),
  family('OpenAI', 'GPT', [
    'GPT (GPT-6 Sol/Luna)',
    'GPT (5.1, 4.1, o-series)',
    'GPT (5.4, 5.5, 6)',
    'GPT (frontier)',
  ]),
  family('OpenAI', 'gpt-oss', ['gpt-oss', 'gpt-oss-120B'], open),
  family('OpenAI', 'ChatGPT', ['ChatGPT']),
  family('Google', 'Gemini', ['Gemini (3.8 family)', 'Gemini 2.5', 'Gemini']),
  family('Google', 'Gemini for Government', ['Gemini for Government']),
  family('xAI', 'Grok', ['Grok', 'Grok (3 to 4.3)']),
  family('Meta', 'Llama', ['Llama 3.x', 'Llama 3.3 / 4 Maverick', 'Llama 3.x / 4', 'Llama'], open),
  family('Mistral', 'Mistral', ['Mistral / Pixtral Large', 'Mistral', 'Mistral Medium 3.5'], {
    begins: ['mistral', 'pixtral'],
  }),
  family(
    'DeepSeek',
    'DeepSeek',
    ['R1, V3.1', 'V4 Flash, V4.1 Flash', 'R1-0528, V3.1', 'DeepSeek'],
    {
      begins: ['deepseek', 'r1', 'v3', 'v4'],
      ...open,
    },
  ),
  family('Alibaba', 'Qwen', ['Qwen3', 'Qwen'], open),
  family('Cohere', 'Command', [
    'Command A Plus 05-2026',
    'Command R / R+',
    'Command A / R+, Embed',
  ]),
  family('Moonshot', 'Kimi', ['Kimi K3']),
  family('Zhipu', 'GLM', ['GLM 5.2 / 5.3']),
  family('Amazon', 'Nova', ['Nova'], { begins: ['nova', 'amazon nova'] }),
];
