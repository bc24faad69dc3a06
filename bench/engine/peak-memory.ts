import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import { largePortfolio, method } from './portfolio.ts';
import { valueOf } from './value-of.ts';

/** Makes the large portfolio, evaluates it or not, and says how many MB the process took at most. */
const { workspace, scenario } = largePortfolio();
if (process.argv[2] === 'evaluate')
  valueOf(evaluate(valueOf(compile(workspace, scenario)), method));
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
