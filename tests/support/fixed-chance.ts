import fc from 'fast-check';

// The same cases on every machine and in every run: a red run can be repeated. KURULTAI_FUZZ=N tries others.
fc.configureGlobal({ seed: Number(process.env['KURULTAI_FUZZ'] ?? 20261122) });
