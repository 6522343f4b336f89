/** All findings of `inspect`, by code, including those about files that cannot be read. */
import { VFCT_FINDINGS } from '../acpi/findings.js';
import { FILE_FINDINGS } from '../bytes/files/findings.js';
import { CODEC_ERRORS } from '../codec/findings.js';
import { NOT_A_ROM_FINDINGS } from '../consumers/not-a-rom/findings.js';
import { EXECUTABLE_ERRORS } from '../executable/findings.js';
import type { Catalogue } from '../language/entry.js';
import { ROM_FINDINGS } from '../option-rom/findings.js';

export const INSPECT_FINDINGS: Catalogue = {
	...FILE_FINDINGS,
	...NOT_A_ROM_FINDINGS,
	...ROM_FINDINGS,
	...VFCT_FINDINGS,
	...CODEC_ERRORS,
	...EXECUTABLE_ERRORS,
};
