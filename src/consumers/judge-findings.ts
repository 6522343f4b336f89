/** All findings about a file that is judged as a ROM, by code. */
import { VFCT_FINDINGS } from '../acpi/findings.js';
import { CODEC_ERRORS } from '../codec/findings.js';
import { EXECUTABLE_ERRORS } from '../executable/findings.js';
import type { Catalogue } from '../language/entry.js';
import { BUILD_FINDINGS } from '../option-rom/build/findings.js';
import { ROM_FINDINGS } from '../option-rom/findings.js';
import { CONSUMERS } from './consumers.js';
import { DEVICE_FINDINGS } from './device-match/findings.js';
import { NOT_A_ROM_FINDINGS } from './not-a-rom/findings.js';
import { RELEASES_DIFFER_FINDINGS } from './releases-differ/findings.js';
import { ROLE_FINDINGS } from './role/findings.js';

export const JUDGE_FINDINGS: Catalogue = {
	...NOT_A_ROM_FINDINGS,
	...ROM_FINDINGS,
	...VFCT_FINDINGS,
	...CODEC_ERRORS,
	...EXECUTABLE_ERRORS,
	...BUILD_FINDINGS,
	...DEVICE_FINDINGS,
	...ROLE_FINDINGS,
	...RELEASES_DIFFER_FINDINGS,
	...Object.assign({}, ...CONSUMERS.map(({ findings }) => findings)),
};
