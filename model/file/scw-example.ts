import type { ScenarioWizardProject } from './scw.ts';

/** A small ScenarioWizard project with a blank name and large weights, for tests. */
export const SCW_PROJECT: ScenarioWizardProject = {
  name: 'Trade',
  descriptors: [
    { name: 'Trade', variants: ['Free', 'Closed'] },
    { name: 'Growth', variants: ['Low', 'High', ''] },
  ],
  weights: Int32Array.of(
    ...[0, 0, -2, 12, 0],
    ...[0, 0, 3, -3, 0],
    ...[0, 0, 0, 0, 0],
    ...[1, -1, 0, 0, 0],
    ...[0, -99, 0, 0, 0],
  ),
};

/** Its text as ScenarioWizard writes it, line by line. */
export const SCW_LINES: readonly string[] = [
  '$ ScenarioWizard 4.0',
  'Trade',
  '&Trade',
  ' -Free',
  ' -Closed',
  '&Growth',
  ' -Low',
  ' -High',
  ' -',
  '#',
  ...['&', ' ', ' ', '&', ' ', ' ', ' ', '#', '#'],
  ...['FFFFFF', 'FFFFFF', 'FFFFFF', 'FFFFFF', 'FFFFFF', '#', '#'],
  ' 0 , 0 ,-2 ,12 , 0 ',
  ' 0 , 0 , 3 ,-3 , 0 ',
  ' 0 , 0 , 0 , 0 , 0 ',
  ' 1 ,-1 , 0 , 0 , 0 ',
  ' 0 ,-99, 0 , 0 , 0 ',
  '#',
  '# 0-0',
  '""',
  '#',
];
