/** All that `romtool extract` may say of images and of the ROMs that it builds, by code. */

import { TREE_FINDINGS } from '../../firmware/tree-findings.js';
import { PART_FINDINGS } from '../../graphics/parts/findings.js';
import { PLAN_CATALOGUE } from '../../guest/recipe/plan-catalogue.js';
import type { Catalogue } from '../../language/entry.js';
import { EXTRACT_FINDINGS } from '../../report/extract/findings.js';

export const EXTRACT_CATALOGUE: Catalogue = {
	...PLAN_CATALOGUE,
	...TREE_FINDINGS,
	...PART_FINDINGS,
	...EXTRACT_FINDINGS,
};
