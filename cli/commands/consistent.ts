export const runConsistent = () => ({ kind: 'done', output: [], warnings: [] }) as const;
