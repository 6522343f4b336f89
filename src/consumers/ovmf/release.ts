/** The releases of OVMF, as its rules ask for them. */
import type { ReleaseOf } from '../consumer-names.js';
import type { Release } from '../release.js';

export type OvmfRelease = Release<ReleaseOf<'ovmf'>>;
