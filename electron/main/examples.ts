import portfolio200 from '../../model/examples/portfolio-200.csv?raw';
import portfolioTemplate from '../../model/examples/portfolio-template.csv?raw';

/** The CSV files that ship with the app, inside its bundle. */
export const examples = {
  'portfolio-template': portfolioTemplate,
  'portfolio-200': portfolio200,
} as const;

export type ExampleName = keyof typeof examples;
