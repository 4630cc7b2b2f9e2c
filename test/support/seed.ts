import fc from 'fast-check';

/*
 * The cases of `npm test` are the same each time, so that what it says is about the change that is tested. A long run at
 * night, with `LAW_RUNS`, tries new ones.
 */
if (process.env.LAW_RUNS === undefined) fc.configureGlobal({ seed: 20260901 });
