/** Benchmarks come with their own issue: each will state a ratio against a named peer measured in the same run. */
console.log('No benchmark yet.');
